import { expect, test } from 'vitest'
import { type AnyRecord, KINDS, type Kind } from '../../src/domain/estate.ts'
import { areTitled, followedFeatures, followedShown } from '../../src/map/followed-records.ts'
import { followLayer } from '../../src/map/layers/follow-layer.ts'
import { selectionLayer } from '../../src/map/layers/selection-layer.ts'
import { MAP_LAYERS } from '../../src/map/layers.ts'
import { objectGeometry } from '../../src/map/object-geometry.ts'
import { objectLabel } from '../../src/map/object-label.ts'
import { OBJECT_SOURCES } from '../../src/map/object-sources.ts'
import { FOLLOW_VIEWS } from '../../src/store/follow-session.ts'
import { type Selection, WORKSPACES } from '../../src/store/session.ts'
import { building, estate, publicPlace, sector } from '../domain/build.ts'

const action = (id: string, over: object = {}): AnyRecord =>
  ({
    ...{ kind: 'action', id, aim: 'mobilisation', form: 'walking-diagnosis', theme: 'other', title: id },
    ...{ days: ['2026-11-20'], places: ['p', 's'], partners: [], expectations: [], points: [] },
    statusSteps: [],
    ...over,
  }) as AnyRecord
const quarter = estate(
  ...[publicPlace('p'), building('b'), sector('s')],
  action('walk', {
    path: [
      [3.11, 50.64],
      [3.112, 50.641],
    ],
    points: [
      { id: 'w1', place: 'p', at: [3.112, 50.641], text: 'Banc' },
      { id: 'w2', place: 'p', at: [3.112, 50.641], text: 'Lampe', settled: '2026-11-20' },
    ],
  }),
  action('nowhere', { places: [] }),
  { kind: 'project', id: 'garden', title: 'Jardin', places: ['b'] } as unknown as AnyRecord,
  { kind: 'jointPlan', id: 'hall', objective: 'Hall', place: 'p' } as unknown as AnyRecord,
  { kind: 'mediation', id: 'm', place: 'p', motif: 'B1' } as unknown as AnyRecord,
  { kind: 'relay', id: 'r', place: 's' } as unknown as AnyRecord,
  { kind: 'request', id: 'q', place: 'p' } as unknown as AnyRecord,
)
const shown = (over: object) =>
  followedFeatures(
    quarter,
    followedShown({
      ...{ workspace: 'suivis', followView: 'due', selection: null, heldAction: null },
      ...over,
    } as never),
  )
const ids = (features: readonly { readonly properties: unknown }[]): readonly string[] =>
  features.map(({ properties }) => (properties as { id: string }).id)

/** What the selection draws of an object. */
const outlined = (selection: Selection): readonly unknown[] => {
  let drawn: readonly unknown[] = []
  const map = {
    getSource: () => ({ setData: (data: { features: readonly unknown[] }) => (drawn = data.features) }),
  }
  selectionLayer.draw(map as never, [selection, quarter], {} as never)
  return drawn
}

test('a register shows its records at each of their places, a walk its way; its points when it is open, told apart when settled', () => {
  const all = shown({ followView: 'actions' })
  expect(ids(all.marks)).toEqual(['walk', 'walk'])
  expect(ids(all.ways)).toEqual(['walk'])
  expect(all.points).toEqual([])
  const open = shown({ followView: 'actions', selection: { kind: 'action', id: 'walk' } })
  expect(open.points.map(({ properties }) => [properties!.rank, properties!.open])).toEqual([
    ['1', 1],
    ['2', 0],
  ])
  // While a place is chosen on the map for the walk at hand, its points stay.
  // The other walk leaves the map to the one that is open.
  expect(ids(shown({ followView: 'actions', selection: { kind: 'action', id: 'nowhere' } }).ways)).toEqual([])
  const held = shown({
    ...{ followView: 'actions', heldAction: 'walk', selection: { kind: 'publicPlace', id: 'p' } },
  })
  expect(held.points).toHaveLength(2)
  expect(ids(shown({ followView: 'projects' }).marks)).toEqual(['garden'])
  expect(ids(shown({ followView: 'plans' }).marks)).toEqual(['hall'])
})

test('elsewhere only the record that is chosen is shown', () => {
  expect(shown({ workspace: 'semaine', followView: 'actions' })).toEqual({ marks: [], ways: [], points: [] })
  expect(ids(shown({ workspace: 'semaine', selection: { kind: 'jointPlan', id: 'hall' } }).marks)).toEqual([
    'hall',
  ])
})

test('what the team wrote as a title is on the map in Suivis alone, on the mark and under the pointer', () => {
  const names = (over: object): readonly unknown[] =>
    shown(over).marks.map(({ properties }) => properties!.name)
  const selection = { kind: 'jointPlan', id: 'hall' } as const
  expect(names({ followView: 'plans', selection })).toEqual(['Hall'])
  for (const workspace of WORKSPACES.filter((each) => each !== 'suivis')) {
    expect(names({ workspace, selection }), workspace).toEqual([''])
    expect(areTitled({ workspace }), workspace).toBe(false)
  }
  expect(areTitled({ workspace: 'suivis' })).toBe(true)
  expect(objectLabel(quarter, selection, false)).toBe('Plan d’actions')
})

test('every place of the record that is chosen has a ring under its mark, and no other record has', () => {
  const { marks } = shown({ followView: 'actions', selection: { kind: 'action', id: 'walk' } })
  expect(marks.map(({ properties }) => properties!.chosen)).toEqual([1, 1])
  expect(shown({ followView: 'actions' }).marks.map(({ properties }) => properties!.chosen)).toEqual([0, 0])
  const rings = followLayer.symbols!({} as never).filter(({ id }) => id === 'follow-chosen')
  expect(rings).toMatchObject([{ source: 'follow-marks', filter: ['==', ['get', 'chosen'], 1] }])
  // Under the marks, not over them.
  expect(followLayer.symbols!({} as never)[0]!.id).toBe('follow-chosen')
})

test('a record that is chosen is flown to: its way, else its first place; one without a place is not', () => {
  expect(objectGeometry(quarter, { kind: 'action', id: 'walk' })?.type).toBe('LineString')
  expect(objectGeometry(quarter, { kind: 'project', id: 'garden' })?.type).toBe('Polygon')
  expect(objectGeometry(quarter, { kind: 'jointPlan', id: 'hall' })?.type).toBe('Point')
  expect(objectGeometry(quarter, { kind: 'action', id: 'nowhere' })).toBeNull()
  expect(objectLabel(quarter, { kind: 'jointPlan', id: 'hall' })).toBe('Hall : plan d’actions')
})

test('what is chosen and speaks of no person is outlined', () => {
  expect(outlined({ kind: 'project', id: 'garden' })).toHaveLength(1)
})

test('mediations, relays and requests are never on the map, whatever is open or chosen', () => {
  const never: readonly Kind[] = ['mediation', 'relay', 'request', 'intervention', 'barometer']
  for (const kind of never) {
    expect(KINDS).toContain(kind)
    expect(OBJECT_SOURCES[kind]).toBeUndefined()
    expect(MAP_LAYERS.flatMap(({ hits }) => Object.values(hits ?? {}))).not.toContain(kind)
    for (const [id] of quarter[kind]) {
      expect(outlined({ kind, id })).toEqual([])
      expect(objectLabel(quarter, { kind, id })).toBeNull()
      for (const followView of FOLLOW_VIEWS) {
        const { marks, ways, points } = shown({ followView, selection: { kind, id } })
        expect(ids([...marks, ...ways, ...points])).not.toContain(id)
      }
    }
  }
  for (const followView of ['mediations', 'relays', 'requests', 'due', 'technical'] as const)
    expect(shown({ followView })).toEqual({ marks: [], ways: [], points: [] })
})
