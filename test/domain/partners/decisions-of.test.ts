import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { decisionsDue } from '../../../src/domain/follow-up/decisions-due.ts'
import type { DueItem } from '../../../src/domain/follow-up/due-item.ts'
import {
  type DecisionReader,
  decisionState,
  decisionsFor,
  decisionsOf,
  lastMeeting,
  maySeeDecisions,
} from '../../../src/domain/partners/decisions-of.ts'
import {
  DECISION_RESULTS,
  type Decision,
  MEETING_AUDIENCES,
  type PartnerMeeting,
} from '../../../src/domain/partners/partner-meeting.ts'

const TODAY = '2026-11-26'
const FUNDERS = ['vilogia', 'partenord-habitat']

const decision = (id: string, over: Partial<Decision> = {}): Decision => ({
  ...{ id, text: `Décision ${id}`, who: 'vilogia', due: '2026-12-01' },
  ...over,
})
const meeting = (id: string, over: Partial<PartnerMeeting> = {}): PartnerMeeting => ({
  ...{ kind: 'meeting', id, audience: 'technical-committee', day: '2026-10-01' },
  ...{ scenes: [], answers: [], decisions: [], closedOn: '2026-10-01' },
  ...over,
})

const day = fc.integer({ min: -200, max: 60 }).map((days) => addDays(TODAY, days))
const someDecision = fc
  .record({
    who: fc.constantFrom('team', ...FUNDERS),
    due: day,
    settled: fc.option(fc.record({ on: day, result: fc.constantFrom(...DECISION_RESULTS) }), {
      nil: undefined,
    }),
  })
  .map(({ settled, ...open }) => (settled ? { ...open, settled } : open))
const meetings = fc
  .array(
    fc.record({
      audience: fc.constantFrom(...MEETING_AUDIENCES),
      funder: fc.constantFrom(...FUNDERS),
      ...{ day, isClosed: fc.boolean(), decisions: fc.array(someDecision, { maxLength: 3 }) },
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ audience, funder, isClosed, decisions, day: on }, rank): PartnerMeeting => {
      const { closedOn: _closed, ...open } = meeting(`m${rank}`, {
        ...{ audience, day: on, ...(audience === 'funder' && { funder }) },
        decisions: decisions.map((each, at) => decision(`m${rank}-d${at}`, each)),
      })
      return isClosed ? { ...open, closedOn: on } : open
    }),
  )
const reader: fc.Arbitrary<DecisionReader> = fc.oneof(
  fc.constantFrom(...FUNDERS).map((funder) => ({ audience: 'funder' as const, funder })),
  fc.constantFrom(...MEETING_AUDIENCES).map((audience) => ({ audience })),
)

test('each audience reads what it sat in: a watch group’s to nobody else, a funder’s to that one, public to all', () => {
  const readers: readonly DecisionReader[] = [
    { audience: 'technical-committee' },
    { audience: 'steering-committee' },
    { audience: 'funder', funder: 'vilogia' },
    { audience: 'funder', funder: 'partenord-habitat' },
    { audience: 'watch-group' },
    { audience: 'public' },
    { audience: 'funder' },
  ]
  const seen = (audience: PartnerMeeting['audience'], funder?: string): readonly boolean[] =>
    readers.map((each) => maySeeDecisions({ audience, ...(funder && { funder }) }, each))
  expect(seen('technical-committee')).toEqual([true, true, true, true, false, false, true])
  expect(seen('steering-committee')).toEqual([true, true, true, true, false, false, true])
  expect(seen('funder', 'vilogia')).toEqual([false, false, true, false, false, false, false])
  expect(seen('funder')).toEqual([false, false, false, false, false, false, false])
  expect(seen('watch-group')).toEqual([false, false, false, false, true, false, false])
  expect(seen('public')).toEqual([true, true, true, true, true, true, true])
})

test('a decision is open on its day, late the day after, and then what became of it', () => {
  expect(decisionState(decision('d', { due: TODAY }), TODAY)).toBe('open')
  expect(decisionState(decision('d', { due: addDays(TODAY, -1) }), TODAY)).toBe('late')
  const settled = { on: TODAY, result: 'partly' as const }
  expect(decisionState(decision('d', { due: addDays(TODAY, -1), settled }), TODAY)).toBe('partly')
})

test('late ones come first, then open ones by their day, then what was settled last', () => {
  const settled = (on: string) => ({ settled: { on, result: 'done' as const } })
  const made = meeting('m', {
    decisions: [
      decision('old', { due: '2026-10-10', ...settled('2026-10-05') }),
      decision('later', { due: '2026-12-20' }),
      decision('new', { due: '2026-10-10', ...settled('2026-11-05') }),
      decision('late', { due: '2026-11-20' }),
      decision('later-still', { due: '2026-11-10' }),
      decision('soon', { due: '2026-11-30' }),
    ],
  })
  expect(decisionsOf([made], TODAY).map(({ decision: { id } }) => id)).toEqual([
    ...['later-still', 'late', 'soon', 'later', 'new', 'old'],
  ])
})

test('a reader gets every decision of the closed meetings it sat in until the day, and no other', () => {
  fc.assert(
    fc.property(meetings, reader, day, (all, who, until) => {
      const given = decisionsFor(all, who, until, TODAY).map(({ decision: { id } }) => id)
      const due = all
        .filter((each) => each.closedOn !== undefined && each.day <= until && maySeeDecisions(each, who))
        .flatMap(({ decisions }) => decisions.map(({ id }) => id))
      expect([...given].sort()).toEqual([...due].sort())
      expect(decisionsFor([...all].reverse(), who, until, TODAY).map(({ decision: { id } }) => id)).toEqual(
        given,
      )
    }),
  )
})

test('the last meeting is of the same audience, before the day, and none lies between', () => {
  fc.assert(
    fc.property(meetings, reader, day, (all, who, on) => {
      const last = lastMeeting(all, who, on)
      const same = all.filter(
        (each) => each.audience === who.audience && (who.audience !== 'funder' || each.funder === who.funder),
      )
      if (last) expect(same.includes(last) && last.day < on).toBe(true)
      expect(same.filter((each) => each.day < on && (!last || each.day > last.day))).toEqual([])
    }),
  )
})

test('of a same day, the meeting that began last is the last one', () => {
  const early = meeting('early', { start: '09:00' })
  const late = meeting('late', { start: '14:00' })
  expect(lastMeeting([late, early], { audience: 'technical-committee' }, TODAY)).toBe(late)
})

test('what the team undertook waits until it is settled, from the meeting’s day; what others undertook does not', () => {
  const made = meeting('m', {
    decisions: [
      decision('ours', { who: 'team' }),
      decision('done', { who: 'team', settled: { on: TODAY, result: 'dropped' } }),
      decision('theirs'),
    ],
  })
  const expected: readonly DueItem[] = [
    {
      ...{ kind: 'meeting', id: 'm', part: 'ours', reason: 'decision' },
      ...{ due: '2026-12-01', since: '2026-10-01' },
    },
  ]
  expect(decisionsDue([made])).toEqual(expected)
})
