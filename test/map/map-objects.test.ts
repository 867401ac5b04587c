import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { landlordStock } from '../../src/domain/landlord-stock.ts'
import type { Plan } from '../../src/domain/week/plan.ts'
import { legendMarks } from '../../src/map/legend-marks.ts'
import { objectGeometry } from '../../src/map/object-geometry.ts'
import { objectLabel } from '../../src/map/object-label.ts'
import { scaleBar } from '../../src/map/scale-bar.ts'
import { startSlots } from '../../src/map/start-slots.ts'
import { stepOrder } from '../../src/map/step-order.ts'
import { weekRounds } from '../../src/map/week-rounds.ts'
import { quarter } from './map-fixture.ts'
import { weekOfRounds } from './round-fixture.ts'

let estate: Estate
beforeAll(async () => {
  const bare = await quarter((file) => readFile(`geo/${file}`, 'utf8'))
  const pair = { kind: 'pair', id: 'pair-1', name: 'Binôme 1', rank: 0 } as const
  estate = withRecords(bare, [pair, ...weekOfRounds(bare, '2026-W48')])
})

test('objects are named in the words of the quarter', () => {
  const label = (kind: Parameters<typeof objectLabel>[1]['kind'], id: string) =>
    objectLabel(estate, { kind, id })
  expect(label('entrance', 'E001')).toBe(
    'Démonstration V-01, entrée 1 : Vilogia, 13 logements, accès par badge',
  )
  expect(label('building', 'V-01')).toBe('Démonstration V-01 : Vilogia, 38 logements')
  expect(label('publicPlace', 'place-parvis-mairie')).toBe('Parvis de la mairie : place ou square')
  expect(label('receptionPlace', 'reception-lien')).toBe('Le LIEN : lieu d’accueil')
  expect(label('landmark', 'metro-mairie')).toBe('Métro Mairie de Mons : station de métro')
  expect(label('perimeter', 'extension')).toBe(
    'Extension vers le site AG2R La Mondiale : périmètre (estimation)',
  )
  expect(label('round', 'round-1')).toBe('Tournée de lundi, 9 h 00 à 9 h 59, Binôme 1')
  expect(label('stop', 'round-1-stop-2')).toMatch(/^Arrêt 3, 9 h 16 : Démonstration .+, passage$/)
})

test('what is gone has neither words nor outline', () => {
  for (const kind of ['entrance', 'building', 'stop', 'round', 'situation'] as const) {
    expect(objectLabel(estate, { kind, id: 'gone' })).toBeNull()
    expect(objectGeometry(estate, { kind, id: 'gone' })).toBeNull()
  }
})

test('the keyboard steps from the nearest object to the farthest, within the view and the visible layers only', () => {
  const view = [3.11, 50.644, 3.118, 50.648] as const
  const from = [3.113477, 50.645744] as const
  const order = stepOrder(estate, new Set(['entrances', 'publicPlaces']), view, from)
  expect(order[0]).toEqual({ kind: 'entrance', id: 'E001' })
  expect(new Set(order.map(({ kind }) => kind))).toEqual(
    new Set(['entrance', 'publicPlace', 'receptionPlace']),
  )
  const metres = order.map(({ kind, id }) => {
    const geometry = objectGeometry(estate, { kind, id })
    if (geometry?.type !== 'Point') throw new Error('a point was expected')
    const [lng, lat] = geometry.coordinates
    expect(lng >= view[0] && lng <= view[2] && lat >= view[1] && lat <= view[3]).toBe(true)
    return Math.hypot((lng - from[0]) * 70_600, (lat - from[1]) * 111_200)
  })
  expect(metres.slice(1).every((far, index) => far >= metres[index]! - 0.5)).toBe(true)
  expect(stepOrder(estate, new Set(['streets']), view, from)).toEqual([])
})

test('the legend counts the embedded stock: 2 844 dwellings behind 214 entrances', () => {
  expect(landlordStock(estate).map(({ landlord, dwellings }) => [landlord?.id, dwellings])).toEqual([
    ['partenord-habitat', 1219],
    ['vilogia', 1115],
    ['logis-metropole', 510],
  ])
  expect(landlordStock(estate).reduce((sum, { entrances }) => sum + entrances, 0)).toBe(214)
})

test('rounds are numbered by day and start; those of another week are not drawn', () => {
  const rounds = weekRounds(estate, '2026-W48', null)
  expect(rounds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(rounds.slice(0, 3).map(({ id }) => id)).toEqual(['round-1', 'round-6', 'round-2'])
  expect(rounds[0]!.stops.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(weekRounds(estate, '2026-W49', null)).toEqual([])
})

test('while the week is being planned, the best plan so far is drawn in place of the stored one', () => {
  const round = {
    ...{ id: 'r', day: '2026-11-23', pair: 'p', start: '09:00', end: '11:00', walkMetres: 0, walkMinutes: 0 },
    stops: [],
    line: [
      [3.11, 50.64],
      [3.12, 50.64],
    ] as const,
  }
  const result = { rounds: [round] } as unknown as Plan
  const request = { week: '2026-W48', seed: 1 }
  const ids = (state: 'running' | 'done') =>
    weekRounds(estate, '2026-W48', { request, state, result }).map(({ id }) => id)
  expect(ids('running')).toEqual(['r'])
  expect(ids('done')).toHaveLength(10)
})

test('rounds that share a start take places beside one another, a lone one takes none', () => {
  const from = (lng: number) => ({ line: [[lng, 50] as const] })
  expect(startSlots([from(3), from(4), from(3)]).map(({ slot }) => slot)).toEqual([0, -1, 1])
})

test.each([
  [13, 1000],
  [16, 100],
  [18, 20],
])('at zoom %i the scale shows a round length within its room', (zoom, most) => {
  const { metres, pixels } = scaleBar({ lng: 3.11, lat: 50.64, zoom }, 110)
  expect(metres).toBeLessThanOrEqual(most)
  expect(pixels).toBeLessThanOrEqual(110)
  expect(pixels).toBeGreaterThan(110 / 2.6)
  expect(String(metres)).toMatch(/^[125]0*$/)
})

test('the legend leaves out what is no longer in use, and explains only the marks that are somewhere', () => {
  const [door] = [...estate.entrance.values()]
  const [street] = [...estate.street.values()]
  const all = new Set(['streets', 'entrances', 'footprints', 'services', 'buildings'] as const)
  expect(legendMarks(estate, all, '2026-11-24')).toEqual([])
  const now = withRecords(estate, [
    { ...door!, closed: '2026-11-01' },
    {
      ...street!,
      private: true,
      closures: [{ from: '2026-12-01', until: '2026-12-02', reason: 'travaux' }],
    },
  ])
  expect(landlordStock(now).reduce((sum, { entrances }) => sum + entrances, 0)).toBe(213)
  expect(legendMarks(now, all, '2026-11-24')).toEqual(['privateWay', 'closure', 'gone'])
  expect(legendMarks(now, all, '2026-12-03')).toEqual(['privateWay', 'gone'])
  expect(legendMarks(now, new Set(['streets']), '2026-12-03')).toEqual(['privateWay'])
  const avoided = withRecords(estate, [
    {
      ...{ kind: 'shiftNote', id: 'n1', type: 'place-to-avoid', text: 'Travaux', on: '2026-11-24' },
      ...{ place: door!.id, until: '2026-11-30' },
    },
  ])
  expect(legendMarks(avoided, new Set(), '2026-11-24')).toEqual(['avoid'])
  expect(legendMarks(avoided, new Set(), '2026-12-01')).toEqual([])
  expect(objectLabel(now, { kind: 'entrance', id: door!.id })).toBe(
    'Démonstration V-01, entrée 1 : n’est plus en service',
  )
  expect(objectLabel(now, { kind: 'street', id: street!.id })).toMatch(
    /privée, fermée du 1er déc\. 2026 au 2 déc\. 2026 \(travaux\)$/,
  )
})
