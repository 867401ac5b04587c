import { expect, test } from 'vitest'
import { recencyLayer } from '../../src/map/layers/recency-layer.ts'
import { MAP_TOKENS, type MapColours } from '../../src/map/map-tokens.ts'
import type { State } from '../../src/store/store.ts'
import { entrance, estate, passage } from '../domain/build.ts'
import { aSession } from '../store/builders.ts'

type Drawn = { readonly id: string; readonly kind: string; readonly class: string; readonly days: string }

/** What the layer puts into its source. */
const drawn = (state: State): readonly Drawn[] => {
  let found: readonly Drawn[] = []
  const setData = ({ features }: { features: readonly { properties: Drawn }[] }): void => {
    found = features.map(({ properties }) => properties)
  }
  const map = { getSource: () => ({ setData }) } as unknown as Parameters<typeof recencyLayer.draw>[0]
  recencyLayer.draw(map, recencyLayer.pick(state), {} as MapColours)
  return found
}
const from = estate(
  entrance('e3', { closed: '2026-01-01' }),
  passage('p', { place: 'e1', when: { day: '2026-03-01', band: 'morning' } }),
  passage('q', { place: 'square', when: { day: '2026-02-01', band: 'morning' }, nothingNoted: true }),
)
const session = aSession({ workspace: 'suivis', followView: 'recency', layers: new Set(['recency']) })

test('each place in use has one mark, of its class and with its days', () => {
  const marks = drawn({ estate: from, session })
  expect(marks.map(({ id, kind, class: is, days }) => [id, kind, is, days])).toEqual([
    ['e2', 'entrance', 'never', ''],
    ['square', 'publicPlace', 'overdue', '29'],
    ['e1', 'entrance', 'recent', '1'],
  ])
})

test('nothing is counted where the layer is switched off or does not belong', () => {
  expect(drawn({ estate: from, session: { ...session, layers: new Set() } })).toEqual([])
  expect(drawn({ estate: from, session: { ...session, followView: 'due' } })).toEqual([])
  expect(drawn({ estate: from, session: { ...session, workspace: 'semaine' } })).toEqual([])
})

test('a class has a shape of its own, and both kinds of places can be chosen', () => {
  const colours = Object.fromEntries(MAP_TOKENS.map((token) => [token, token])) as unknown as MapColours
  const text = JSON.stringify(recencyLayer.symbols!(colours))
  expect(text).toContain('["concat","recency-",["get","class"]]')
  expect(Object.entries(recencyLayer.hits!)).toEqual([
    ['recency-entrance', 'entrance'],
    ['recency-publicPlace', 'publicPlace'],
  ])
})
