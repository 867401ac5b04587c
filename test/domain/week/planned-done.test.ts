import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOfWeek, plannedDone } from '../../../src/domain/week/planned-done.ts'
import { passage } from '../build.ts'
import { actedWeek, estateOf, MONDAY, stop, WEEK } from './acted-week.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 100
const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((all, each = 0) => all + each, 0)

test('every stop of the week stands once, and all sums agree', () => {
  fc.assert(
    fc.property(actedWeek, ({ planned, passages }) => {
      const found = plannedDone(estateOf(...planned, ...passages), WEEK)
      const ids = found.rounds.flatMap(({ stops }) => stops.map(({ stop: { id } }) => id))
      const ofWeek = planned.filter((each) => each.round !== 'r-old').map(({ id }) => id)
      expect(ids.toSorted()).toEqual(ofWeek.toSorted())
      for (const { planned: all, done, notDone } of [
        found.counts,
        ...found.rounds.map((each) => each.counts),
      ])
        expect(done + sum(notDone)).toBe(all)
      for (const parts of [found.rounds, found.byOwner]) {
        expect(parts.reduce((all, { counts }) => all + counts.planned, 0)).toBe(found.counts.planned)
        expect(parts.reduce((all, { counts }) => all + counts.done, 0)).toBe(found.counts.done)
      }
    }),
    { numRuns },
  )
})

test('no passage fulfils two stops, none is both planned and unplanned, and each says what its passage says', () => {
  fc.assert(
    fc.property(actedWeek, ({ planned, passages }) => {
      const estate = estateOf(...planned, ...passages)
      const found = plannedDone(estate, WEEK)
      const used = found.rounds.flatMap(({ stops }) => stops.flatMap((each) => each.passage ?? []))
      const all = [...used, ...found.unplanned.map(({ id }) => id)]
      expect(new Set(all).size).toBe(all.length)
      for (const { stop: planned, state, passage: id } of found.rounds.flatMap(({ stops }) => stops)) {
        if (id === undefined) continue
        const of = estate.passage.get(id)!
        expect([of.place, of.done]).toEqual([planned.place, state === 'done'])
      }
      for (const { id } of found.unplanned)
        expect(passagesOfWeek(estate, WEEK).map((each) => each.id)).toContain(id)
    }),
    { numRuns },
  )
})

test('the order of the passages changes nothing, nor does who walked', () => {
  fc.assert(
    fc.property(actedWeek, ({ planned, passages }) => {
      const found = plannedDone(estateOf(...planned, ...passages), WEEK)
      expect(plannedDone(estateOf(...planned, ...passages.toReversed()), WEEK)).toEqual(found)
      const others = passages.map((each) =>
        each.pair === undefined ? each : { ...each, pair: 'pair-three' },
      )
      const { unplanned: _, ...counted } = found
      const { unplanned: __, ...again } = plannedDone(estateOf(...planned, ...others), WEEK)
      expect(again).toEqual(counted)
    }),
    { numRuns },
  )
})

test('a passage is found by its stop, else by place and day; what is left is unplanned or not recorded', () => {
  const on = { day: MONDAY, band: 'morning' } as const
  const found = plannedDone(
    estateOf(
      stop('a', { place: 'e1', rank: 0 }),
      stop('b', { place: 'e2', rank: 1 }),
      stop('c', { place: 'square', rank: 2 }),
      stop('d', { place: 'gone', rank: 3 }),
      passage('p1', { place: 'e1', stop: 'a', round: 'r-mon', when: on, exchanges: '3-5', youths: '1-2' }),
      passage('p2', { place: 'e2', when: on, done: false, reason: 'no-access' }),
      passage('p3', { place: 'e1', when: { day: '2026-11-25', band: 'morning' } }),
      passage('p4', { place: 'square', when: { day: '2026-11-24', band: 'morning' } }),
    ),
    WEEK,
  )
  expect(found.rounds[0]!.stops.map(({ state, reason }) => reason ?? state)).toEqual([
    ...['done', 'no-access', 'unrecorded', 'unrecorded'],
  ])
  expect(found.counts).toEqual({ planned: 4, done: 1, notDone: { 'no-access': 1, unrecorded: 2 } })
  expect(found.unplanned.map(({ id }) => id)).toEqual(['p4', 'p3'])
  // The square was met on another day than planned: it is not missed.
  expect(found.missed).toEqual(['e2', 'gone'])
  expect(found.byOwner.map(({ owner, counts }) => [owner, counts.planned])).toEqual([
    ['partenord-habitat', 1],
    ['vilogia', 1],
    ['public-space', 2],
  ])
  expect([found.people.exchanges['3-5'], found.people.youths['1-2'], found.people.exchanges['0']]).toEqual([
    1, 1, 0,
  ])
})
