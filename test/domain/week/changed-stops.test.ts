import { expect, test } from 'vitest'
import {
  type AnyRecord,
  type Estate,
  emptyEstate,
  withoutRecords,
  withRecords,
} from '../../../src/domain/estate.ts'
import { changedStops, markedStops } from '../../../src/domain/week/changed-stops.ts'
import { editionOf } from '../../../src/domain/week/edition-of.ts'
import type { Round, Stop } from '../../../src/domain/week/round.ts'
import { isHandedOut, withEdition } from '../../../src/domain/week/week-edition-of.ts'

const WEEK = '2026-W49'
const round = (id: string, day: string): Round => ({
  ...{ kind: 'round', id, week: WEEK, day, pair: 'one', start: '09:30', end: '12:00' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 10, unplannedShare: 0.3 },
  ...{ walkMetres: 0, walkMinutes: 0, line: [] },
})
const stop = (id: string, of: string, rank: number, arrive: string, over: Partial<Stop> = {}): Stop => ({
  ...{ kind: 'stop', id, round: of, place: id, stopKind: 'passage', rank, arrive, leave: arrive },
  ...{ serviceMinutes: 2, locked: false },
  ...over,
})
const base: readonly AnyRecord[] = [
  round('r1', '2026-11-30'),
  round('r2', '2026-12-01'),
  stop('p1', 'r1', 0, '09:40'),
  stop('p2', 'r1', 1, '10:00'),
  stop('p3', 'r2', 0, '09:45'),
]
const handed = (): Estate => withEdition(withRecords(emptyEstate(), base), WEEK, '2026-11-27')
const types = (estate: Estate) => changedStops(estate, WEEK).map(({ type, place }) => `${type} ${place}`)

test('before the first time nothing is marked; then the version is 1, and handing out the same again changes nothing', () => {
  const never = withRecords(emptyEstate(), base)
  expect(changedStops(never, WEEK)).toEqual([])
  const once = handed()
  expect(editionOf(once, WEEK)).toMatchObject({ version: 1, handedOut: '2026-11-27' })
  expect(withEdition(once, WEEK, '2026-11-28')).toBe(once)
  expect(isHandedOut(once, WEEK)).toBe(true)
  expect(withEdition(emptyEstate(), WEEK, '2026-11-27')).toEqual(emptyEstate())
})

test('a stop is moved, added, gone, or at another time by more than ten minutes', () => {
  const once = handed()
  expect(types(withRecords(once, [stop('p2', 'r1', 1, '10:10')]))).toEqual([])
  expect(types(withRecords(once, [stop('p2', 'r1', 1, '10:11')]))).toEqual(['re-timed p2'])
  expect(types(withRecords(once, [stop('p4', 'r2', 1, '10:00')]))).toEqual(['added p4'])
  expect(types(withoutRecords(once, 'stop', ['p1']))).toEqual(['gone p1'])
  expect(changedStops(withRecords(once, [stop('p1', 'r2', 1, '10:30')]), WEEK)).toEqual([
    {
      ...{ type: 'moved', place: 'p1', kind: 'passage' },
      ...{ at: { round: 'r2', arrive: '10:30' }, was: { round: 'r1', arrive: '09:40' } },
    },
  ])
})

test('a round on another day moves its stops', () => {
  expect(types(withRecords(handed(), [round('r2', '2026-12-02')]))).toEqual(['moved p3'])
})

test('the next version is 2, and its sheets mark what it changed in the first, however often they are printed', () => {
  const changed = withRecords(handed(), [stop('p1', 'r2', 1, '10:30')])
  const before = markedStops(changed, WEEK)
  const twice = withEdition(changed, WEEK, '2026-12-01')
  expect(editionOf(twice, WEEK)?.version).toBe(2)
  expect(changedStops(twice, WEEK)).toEqual([])
  expect(markedStops(twice, WEEK)).toEqual(before)
  expect(before.map(({ type }) => type)).toEqual(['moved'])
})
