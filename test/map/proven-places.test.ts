import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { markedPlaces } from '../../src/domain/hotspots/marked-places.ts'
import { residenceId } from '../../src/domain/hotspots/observed-places.ts'
import { markedShown } from '../../src/map/proven-places.ts'
import { stepOrder } from '../../src/map/step-order.ts'
import { quarter, rankedFixture, rankingFixture, sessionWith } from './map-fixture.ts'

const estate = await quarter((file) => readFile(`geo/${file}`, 'utf8'))
const ranking = rankingFixture({
  groups: [
    rankedFixture('group', 'V-01', 'sure'),
    rankedFixture('group', 'V-02', 'maybe-chance'),
    rankedFixture('group', 'V-03', 'not-seen'),
  ],
  places: [
    rankedFixture('place', 'E001', 'probable'),
    rankedFixture('place', 'place-parvis-mairie', 'sure'),
    rankedFixture('place', 'gone', 'sure'),
  ],
})
const ids = (viewer: 'team' | 'partners') => markedPlaces(estate, ranking, viewer).map(({ id }) => id)

test('what is proven comes first, buildings before places; then what was not seen; chance and what is gone are not marked', () => {
  expect(ids('team')).toEqual(['V-01', 'E001', 'place-parvis-mairie', 'V-03'])
  const [building, entrance, square] = markedPlaces(estate, ranking, 'team')
  expect(building).toMatchObject({
    verdict: 'sure',
    object: { kind: 'building' },
  })
  expect(building!.shape!.type).toBe('Polygon')
  expect(entrance).toMatchObject({ verdict: 'probable', shape: null, object: { kind: 'entrance' } })
  expect(square!.object).toEqual({ kind: 'publicPlace', id: 'place-parvis-mairie' })
})

test('for partners no entrance is marked', () => {
  expect(ids('partners')).toEqual(['V-01', 'place-parvis-mairie', 'V-03'])
})

test('doors of a building that nobody saw are not said not to be seen once more', () => {
  const entrance = [...estate.entrance.values()].find(({ building }) => building === 'V-03')!
  const other = [...estate.entrance.values()].find(({ building }) => building === 'V-02')!
  const places = [entrance, other].map(({ id }) => rankedFixture('place', id, 'not-seen'))
  expect(markedPlaces(estate, { ...ranking, places }, 'team').map(({ id }) => id)).toEqual([
    'V-01',
    'V-03',
    other.id,
  ])
})

test('a résidence is the outline of its buildings, and can’t be chosen', () => {
  const buildings = ['V-01', 'V-02'].map((id) => ({ ...estate.building.get(id)!, residence: 'Les Tilleuls' }))
  const named = withRecords(estate, buildings)
  const rows = {
    ...ranking,
    groups: [rankedFixture('group', residenceId('Les Tilleuls'), 'probable')],
    places: [],
  }
  const [marked] = markedPlaces(named, rows, 'partners')
  expect(marked).toMatchObject({ verdict: 'probable', object: null })
  expect(marked!.shape!.coordinates).toHaveLength(2)
})

test('marked are only those of one period where the heat is shown, in the same array while nothing changes', () => {
  const { heat } = sessionWith()
  const ranked = { ...heat, ranking: { request: heat.filter, state: 'done' as const, result: ranking } }
  const session = sessionWith({ workspace: 'observatoire', layers: new Set(['heat']), heat: ranked })
  const marked = markedShown({ estate, session })
  expect(marked).toHaveLength(4)
  expect(markedShown({ estate, session: { ...session, hover: null } })).toBe(marked)
  expect(markedShown({ estate, session: { ...session, workspace: 'semaine' } })).toEqual([])
  expect(markedShown({ estate, session: { ...session, heat: { ...ranked, view: 'compare' } } })).toEqual([])
})

test('another ranking that marks the same places gives the same array, one that marks others does not', () => {
  const { heat } = sessionWith()
  const of = (result: typeof ranking) => {
    const ranked = { ...heat, ranking: { request: heat.filter, state: 'done' as const, result } }
    const session = sessionWith({ workspace: 'observatoire', layers: new Set(['heat']), heat: ranked })
    return markedShown({ estate, session })
  }
  const first = of(ranking)
  expect(of({ ...ranking, situations: ranking.situations + 1 })).toBe(first)
  const [sure, ...others] = ranking.groups
  const weaker = of({ ...ranking, groups: [{ ...sure!, verdict: 'probable' }, ...others] })
  expect(weaker).not.toBe(first)
  expect(weaker[0]).toMatchObject({ id: sure!.id, verdict: 'probable' })
  expect(of({ ...ranking, places: [] })).not.toHaveLength(first.length)
})

test('the keyboard steps through what is proven in view first, each object once', () => {
  const proven = markedPlaces(estate, ranking, 'team').filter(({ verdict }) => verdict !== 'not-seen')
  const layers = new Set(['entrances', 'buildings'] as const)
  const order = stepOrder(estate, layers, [3.1125, 50.645, 3.1145, 50.6465], [3.1134, 50.6456], proven)
  expect(order.slice(0, 2)).toEqual([
    { kind: 'building', id: 'V-01' },
    { kind: 'entrance', id: 'E001' },
  ])
  expect(order.length).toBeGreaterThan(4)
  expect(new Set(order.map(({ id }) => id)).size).toBe(order.length)
})
