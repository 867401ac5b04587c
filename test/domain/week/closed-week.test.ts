import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, diff, inverse } from '../../../src/domain/change.ts'
import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import type { Intervention } from '../../../src/domain/follow-up/intervention.ts'
import type { JournalEntry } from '../../../src/domain/journal.ts'
import { closedWeek, weekClosure } from '../../../src/domain/week/closed-week.ts'
import { keptPassage } from '../../../src/domain/week/kept-passage.ts'
import type { Passage } from '../../../src/domain/week/passage.ts'
import { placeHistories } from '../../../src/domain/week/place-histories.ts'
import { plannedDone } from '../../../src/domain/week/planned-done.ts'
import { dayOf, type When } from '../../../src/domain/when.ts'
import { passage } from '../build.ts'
import { actedWeek, estateOf, MONDAY, stop, WEEK } from './acted-week.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 100
const ZONE = 'Europe/Paris'
const ON = '2026-11-30'
const SUNDAY = '2026-11-29'
const inWeek = (when: When): boolean => dayOf(when, ZONE) >= MONDAY && dayOf(when, ZONE) <= SUNDAY

type Scene = { readonly estate: Estate; readonly journal: readonly JournalEntry[] }

/** All passages recorded one after the other; those in `gone` taken back, those in `moved` changed to another moment since. */
const recorded = (
  planned: readonly AnyRecord[],
  passages: readonly Passage[],
  gone: number,
  moved: number,
): Scene => {
  let estate = estateOf(...planned)
  const journal: JournalEntry[] = []
  const take = (after: Estate, at: string, undoes?: string): void => {
    const counter = journal.length + 1
    const changes = diff(estate, after)
    const link = undoes === undefined ? {} : { undoes }
    journal.push({ id: `d-${counter}`, device: 'd', counter, label: 'RAS', changes, ...link, at })
    estate = after
  }
  for (const each of passages) {
    const at = 'minute' in each.when ? each.when.minute : `${each.when.day}T12:34Z`
    take(withRecords(estate, [each]), at)
    const entry = journal.at(-1)!
    const rank = Number(each.id.slice(1))
    if (rank % 4 === gone % 4) take(applyChanges(estate, inverse(entry.changes)), at, entry.id)
    else if (rank % 4 === moved % 4)
      take(withRecords(estate, [{ ...each, when: { minute: '2026-11-26T08:57Z' } }]), at)
  }
  return { estate, journal }
}

const scene = fc
  .record({ week: actedWeek, gone: fc.integer({ min: 0, max: 7 }), moved: fc.integer({ min: 0, max: 7 }) })
  .map(({ week: { planned, passages }, gone, moved }) => recorded(planned, passages, gone, moved))

const bytes = ({ estate, journal }: Scene): string =>
  JSON.stringify([
    Object.values(estate).map((records: ReadonlyMap<string, unknown>) => [...records]),
    journal,
  ])

/** Every UTC minute that the text holds and that is of the week, but for the midnights that steps keep. */
const minutesIn = (text: string): string[] =>
  [...text.matchAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z/g)]
    .map(([minute]) => minute)
    .filter((minute) => inWeek({ minute }) && !minute.endsWith('T00:00Z'))

describe('a week that is closed', () => {
  test('leaves none of its minutes in records or journal, be they undone, removed or moved', () => {
    fc.assert(
      fc.property(scene, (before) => {
        expect(minutesIn(bytes(closedWeek(before, WEEK, ON)))).toEqual([])
      }),
      { numRuns },
    )
  })

  test('leaves no pair on its passages, in records or journal', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const { estate, journal } = closedWeek(before, WEEK, ON)
        for (const { when, pair } of estate.passage.values()) if (inWeek(when)) expect(pair).toBeUndefined()
        const days = new Map<string, When[]>()
        for (const { changes } of before.journal)
          for (const { record, field, from, to } of changes)
            if (field === 'when')
              days.set(record, [...(days.get(record) ?? []), ...([from, to].filter(Boolean) as When[])])
        for (const { changes } of journal)
          for (const { record, field } of changes)
            if (field === 'pair' && record.startsWith('passage:'))
              expect((days.get(record) ?? []).some(inWeek)).toBe(false)
      }),
      { numRuns },
    )
  })

  test('changes nothing else: other weeks, other kinds, days, places, outcomes, the journal without its moments', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const after = closedWeek(before, WEEK, ON)
        for (const kind of Object.keys(before.estate) as (keyof Estate)[])
          if (!['passage', 'intervention', 'weekClosure', 'round'].includes(kind))
            expect(after.estate[kind]).toBe(before.estate[kind])
        for (const [id, old] of before.estate.round)
          expect(after.estate.round.get(id)).toEqual(old.week === WEEK ? { ...old, pair: '' } : old)
        expect([...after.estate.passage.keys()]).toEqual([...before.estate.passage.keys()])
        for (const [id, old] of before.estate.passage) {
          const now = after.estate.passage.get(id)!
          if (!inWeek(old.when)) expect(now).toBe(old)
          const { when, pair: _, ...rest } = old
          const { when: kept, pair: __, ...same } = now
          expect(same).toEqual(rest)
          expect(dayOf(kept, ZONE)).toBe(dayOf(when, ZONE))
        }
        expect(
          after.journal.map(({ id, device, counter, label, undoes }) => [id, device, counter, label, undoes]),
        ).toEqual(
          before.journal.map(({ id, device, counter, label, undoes }) => [
            id,
            device,
            counter,
            label,
            undoes,
          ]),
        )
        const plain = (journal: readonly JournalEntry[]) =>
          journal.map(({ changes }) => changes.filter(({ field }) => field !== 'when' && field !== 'pair'))
        expect(plain(after.journal)).toEqual(plain(before.journal))
      }),
      { numRuns },
    )
  })

  test('the planner sees the same last passages and half-days as before', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const exact = placeHistories(before.estate, '2026-11-30')
        const closed = placeHistories(closedWeek(before, WEEK, ON).estate, '2026-11-30')
        const sorted = (all: typeof exact) =>
          [...all].map(([place, { last, halfDays }]) => [place, last, halfDays.toSorted()])
        expect(sorted(closed)).toEqual(sorted(exact))
      }),
      { numRuns },
    )
  })

  test('steps are taken back and brought back in any order without a minute or a pair', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const { estate, journal } = closedWeek(before, WEEK, ON)
        let now = estate
        for (const { changes } of journal.toReversed()) now = applyChanges(now, inverse(changes))
        for (const { changes } of journal) {
          now = applyChanges(now, changes)
          for (const { when } of now.passage.values())
            if (inWeek(when)) expect(when).not.toHaveProperty('minute')
        }
        for (const [id, { when }] of now.passage) expect(when).toEqual(estate.passage.get(id)?.when)
      }),
      { numRuns },
    )
  })

  test('closing it again changes nothing', () => {
    fc.assert(
      fc.property(scene, (before) => {
        const once = closedWeek(before, WEEK, ON)
        const twice = closedWeek(once, WEEK, ON)
        expect(bytes(twice)).toBe(bytes(once))
      }),
      { numRuns },
    )
  })

  test('keeps its counts, and interventions to the half-day', () => {
    const visit: Intervention = {
      ...{ kind: 'intervention', id: 'i', type: 'visit', place: 'e1' },
      when: { minute: '2026-11-24T13:02Z' },
    }
    const on = { minute: `${MONDAY}T13:20Z` }
    const before = estateOf(
      ...[stop('a', { place: 'e1' }), stop('b', { place: 'e2', rank: 1 })],
      ...[passage('p', { stop: 'a', round: 'r-mon', when: on, pair: 'pair-one' }), visit],
    )
    const { estate } = closedWeek({ estate: before, journal: [] }, WEEK, ON)
    expect(estate.weekClosure.get(`closure-${WEEK}`)).toEqual({
      ...{ kind: 'weekClosure', id: `closure-${WEEK}`, week: WEEK, on: ON, planned: 2, done: 1 },
      ...{ notDone: { unrecorded: 1 }, unplanned: 0, missed: ['e2'] },
    })
    expect(weekClosure(estate, WEEK, ON)).toEqual(estate.weekClosure.get(`closure-${WEEK}`))
    expect(estate.passage.get('p')).toEqual(
      passage('p', { stop: 'a', round: 'r-mon', when: { day: MONDAY, band: 'afternoon' } }),
    )
    expect(estate.intervention.get('i')!.when).toEqual({ day: '2026-11-24', band: 'afternoon' })
    expect(plannedDone(estate, WEEK).counts).toEqual(plannedDone(before, WEEK).counts)
  })

  test('what is recorded in it afterwards has a half-day and no pair from the start', () => {
    const late = passage('late', { when: { minute: '2026-11-27T10:59Z' }, pair: 'pair-one' })
    const open = estateOf()
    expect(keptPassage(open, late)).toBe(late)
    const { estate } = closedWeek({ estate: open, journal: [] }, WEEK, ON)
    expect(keptPassage(estate, late)).toEqual(
      passage('late', { when: { day: '2026-11-27', band: 'morning' } }),
    )
    expect(keptPassage(withoutRecords(estate, 'weekClosure', [`closure-${WEEK}`]), late)).toBe(late)
  })
})
