import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Estate, KINDS } from '../../../src/domain/estate.ts'
import { positionsOf } from '../../../src/geometry/bounds.ts'
import type { Polygon, Position } from '../../../src/geometry/position.ts'
import { addArea } from '../../../src/operations/objects/add-area.ts'
import { addPath } from '../../../src/operations/objects/add-path.ts'
import { addPlace } from '../../../src/operations/objects/add-place.ts'
import { barStreet } from '../../../src/operations/objects/bar-street.ts'
import { cutHole } from '../../../src/operations/objects/cut-hole.ts'
import { editObject } from '../../../src/operations/objects/edit-object.ts'
import { AREA_KINDS, POINT_KINDS } from '../../../src/operations/objects/edited-object.ts'
import { mergeAreas } from '../../../src/operations/objects/merge-areas.ts'
import { removeObject } from '../../../src/operations/objects/remove-object.ts'
import { reshapeObject } from '../../../src/operations/objects/reshape-object.ts'
import { setClosure } from '../../../src/operations/objects/set-closure.ts'
import { splitArea } from '../../../src/operations/objects/split-area.ts'
import { EDITED_KINDS } from '../../../src/store/session.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { canonical } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'

let quarter: Estate
beforeAll(() => {
  quarter = exampleEstate(7, '2026-11-24')
})

/** The same records; a kind that nothing was written of may be the very list that it was. */
const expectSame = (one: Estate, other: Estate): void => {
  const kinds = KINDS.filter((kind) => one[kind] !== other[kind])
  const of = (estate: Estate): string =>
    canonical(Object.fromEntries(kinds.map((kind) => [kind, estate[kind]])) as unknown as Estate)
  expect(of(one)).toBe(of(other))
}

const TOOLS = [
  ...['add-area', 'add-place', 'add-path', 'move', 'split', 'merge', 'hole', 'remove', 'close', 'bar'],
  ...['fields', 'fields', 'move', 'move'],
] as const

/** One gesture: a tool, and three numbers from 0 to 1 that say on what and where. */
const gesture = fc.record({
  tool: fc.constantFrom(...TOOLS),
  a: fc.double({ min: 0, max: 0.999, noNaN: true }),
  b: fc.double({ min: 0, max: 0.999, noNaN: true }),
  c: fc.double({ min: 0, max: 0.999, noNaN: true }),
})
type Gesture = { tool: (typeof TOOLS)[number]; a: number; b: number; c: number }

const of = <Item>(items: readonly Item[], share: number): Item => items[Math.floor(share * items.length)]!
const place = (b: number, c: number): Position => [3.103 + b * 0.017, 50.633 + c * 0.015]
const square = ([x, y]: Position, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
]

const play = async (app: ReturnType<typeof anApp>, { tool, a, b, c }: Gesture): Promise<unknown> => {
  const { estate } = app.store.read()
  const at = place(b, c)
  const ids = (kind: keyof Estate): string[] => [...estate[kind].keys()]
  const cut = a < 0.5 ? ('sector' as const) : ('building' as const)
  const target = (kind: typeof cut): string => of(ids(kind), b)
  const middle = (kind: 'sector' | 'building', id: string): Position => {
    const all = [...positionsOf(estate[kind].get(id)!.geometry)]
    return [
      all.reduce((sum, p) => sum + p[0], 0) / all.length,
      all.reduce((sum, p) => sum + p[1], 0) / all.length,
    ]
  }
  switch (tool) {
    case 'add-area':
      return app.run(addArea, { kind: of(AREA_KINDS, a), ring: square(at, 0.0004), landlord: 'vilogia' })
    case 'add-place':
      return app.run(addPlace, { kind: of(POINT_KINDS, a), at })
    case 'add-path':
      return app.run(addPath, { line: [at, place(c, a), place(a, b)], joins: a < 0.3 })
    case 'move': {
      const kind = of(EDITED_KINDS, a)
      const id = of(ids(kind), b)
      const record = estate[kind].get(id)
      if (!record) return null
      if (kind === 'street') {
        const line = [...estate.street.get(id)!.geometry.coordinates]
        line[c < 0.5 ? 0 : line.length - 1] = place(c, a)
        return app.run(reshapeObject, { kind, id, line })
      }
      if ('at' in record) return app.run(reshapeObject, { kind: kind as 'entrance', id, at })
      const { geometry } = record as { geometry: Polygon }
      if (geometry.type !== 'Polygon') return null
      const corners = geometry.coordinates[0]!.slice(0, -1)
      const index = Math.floor(c * corners.length)
      const corner: Position = [corners[index]![0] + (a - 0.5) * 2e-4, corners[index]![1] + (b - 0.5) * 2e-4]
      const next = c < 0.2 ? corners.toSpliced(index, 0, corner) : corners.with(index, corner)
      const coordinates = [[...next, next[0]!], ...geometry.coordinates.slice(1)]
      return app.run(reshapeObject, {
        kind: kind as 'sector',
        id,
        geometry: { type: 'Polygon', coordinates },
      })
    }
    case 'split': {
      const [x, y] = middle(cut, target(cut))
      const [dx, dy] = [0.02 * Math.cos(c * 6), 0.02 * Math.sin(c * 6)]
      const line: Position[] = [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ]
      return app.run(splitArea, { kind: cut, id: target(cut), line })
    }
    case 'merge':
      return app.run(mergeAreas, { kind: cut, id: target(cut), other: of(ids(cut), c) })
    case 'hole':
      return app.run(cutHole, { kind: cut, id: target(cut), ring: square(middle(cut, target(cut)), 2e-5) })
    case 'remove': {
      const kind = of(EDITED_KINDS, a)
      return app.run(removeObject, { kind, id: of(ids(kind), b) ?? '' })
    }
    case 'close':
      return app.run(setClosure, {
        street: of(ids('street'), b),
        closure: { from: '2026-12-01', until: '2026-12-24', reason: 'travaux' },
      })
    case 'bar':
      return app.run(barStreet, { street: of(ids('street'), b), barred: true })
    case 'fields': {
      const kind = of(['building', 'entrance'] as const, a)
      const fields = { dwellings: Math.floor(c * 90), landlord: of(ids('landlord'), c) }
      return app.run(editObject, { kind, id: of(ids(kind), b), fields })
    }
  }
}

test('any gestures, then as many undos, give back the same territory; redone, they come back', async () => {
  let gestures = 0
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 12 }), async (all) => {
      const app = anApp(quarter)
      for (const each of all) await play(app, each)
      const after = app.store.read().estate
      const steps = app.store.journal().length
      gestures += all.length
      taken += steps
      for (let step = 0; step < steps; step++) expect(app.store.undo()).not.toHaveProperty('kind')
      expectSame(app.store.read().estate, quarter)
      for (let step = 0; step < steps; step++) expect(app.store.redo()).not.toHaveProperty('kind')
      expectSame(app.store.read().estate, after)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 300 : 25 },
  )
  // Gestures that were all refused would prove nothing.
  expect(taken / gestures).toBeGreaterThan(0.4)
}, 300_000)

test('a network stays a network, whatever is drawn: an end of a street lies where its node is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { minLength: 3, maxLength: 10 }), async (all) => {
      const app = anApp(quarter)
      for (const each of all)
        await play(app, {
          ...each,
          tool: each.a < 0.6 ? 'add-path' : 'move',
          a: each.a < 0.6 ? each.a : 0.99,
        })
      const nodes = new Map<string, Position>()
      for (const { from, to, geometry, lengthMetres } of app.store.read().estate.street.values()) {
        expect(lengthMetres).toBeGreaterThanOrEqual(0)
        for (const [node, end] of [
          [from, geometry.coordinates[0]!],
          [to, geometry.coordinates.at(-1)!],
        ] as const) {
          const at = nodes.get(node) ?? end
          nodes.set(node, at)
          expect(end, `the node ${node}`).toEqual(at)
        }
      }
      expect(nodes.size).toBeGreaterThan(100)
    }),
    { numRuns: process.env.TOURNEE_LONG ? 200 : 15 },
  )
}, 300_000)
