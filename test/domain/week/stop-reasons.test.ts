import { expect, test } from 'vitest'
import { absenceReason } from '../../../src/domain/week/absence-reason.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot } from '../../../src/domain/week/plan-problem.ts'
import type { StandingRound } from '../../../src/domain/week/standing-rounds.ts'
import { stopReasons } from '../../../src/domain/week/stop-reasons.ts'
import { situation } from '../build.ts'

const place = (id: string, over: Partial<PlanPlace> = {}): PlanPlace => ({
  ...{ id, at: [3.1, 50.6], serviceMinutes: 2, minGapDays: 1, maxGapDays: 10, pacePerWeek: 1.2 },
  ...{ lastPassage: '2026-11-26', recentHalfDays: [2, 7] },
  ...over,
})
const slot = (id: string, day: string, over: Partial<PlanRoundSlot> = {}): PlanRoundSlot => ({
  ...{ id, day, pair: 'one', start: '09:30', end: '12:00' },
  ...{ startAt: { place: 's', at: [3.1, 50.6] }, endAt: { place: 's', at: [3.1, 50.6] } },
  ...{ breakMinutes: 10, unplannedShare: 0.3, locked: [] },
  ...over,
})
const problem = (places: readonly PlanPlace[], over: Partial<PlanProblem> = {}): PlanProblem => ({
  ...{ week: '2026-W49', streets: [], places, walkMetresPerMinute: 70, targetShares: {} },
  rounds: [slot('r1', '2026-11-30'), slot('r2', '2026-12-02')],
  ...over,
})
const at = (
  id: string,
  over: Partial<StandingRound['stops'][number]> = {},
): StandingRound['stops'][number] => ({
  ...{ place: id, kind: 'passage', arrive: '10:00', serviceMinutes: 2, locked: false },
  ...over,
})
const week = (first: StandingRound['stops'], second: StandingRound['stops'] = []): StandingRound[] => [
  { id: 'r1', day: '2026-11-30', stops: first },
  { id: 'r2', day: '2026-12-02', stops: second },
]
const types = (...asked: Parameters<typeof stopReasons>) => stopReasons(...asked).map(({ type }) => type)
const first = { round: 'r1', rank: 0 }

test('a passage that nothing required was drawn, and its last passage and the gap left are said', () => {
  const seen = place('a')
  expect(stopReasons(problem([seen]), week([at('a')]), first)).toEqual([
    { type: 'due', by: '2026-12-06' },
    { type: 'last-passage', day: '2026-11-26', days: 4 },
    { type: 'gap-left', days: 6, maxGapDays: 10 },
  ])
  const fresh = place('a', { lastPassage: '2026-11-28' })
  expect(stopReasons(problem([fresh]), week([at('a')]), first).at(-1)).toEqual({
    type: 'drawn',
    halfDays: [2, 7],
  })
})

test('past its maximum gap a stop says so once, and that nothing drew it', () => {
  const late = place('a', { lastPassage: '2026-11-15' })
  expect(stopReasons(problem([late]), week([at('a')]), first)).toEqual([
    { type: 'last-passage', day: '2026-11-15', days: 15 },
    { type: 'gap-left', days: -5, maxGapDays: 10 },
  ])
})

test('a second passage of the week counts from the first; one recorded as missed counts for nothing', () => {
  const twice = week([at('a')], [at('a')])
  const of = { round: 'r2', rank: 0 }
  expect(stopReasons(problem([place('a')]), twice, of)).toContainEqual({
    ...{ type: 'last-passage', day: '2026-11-30', days: 2 },
  })
  const missed = { place: 'a', kind: 'passage', serviceMinutes: 2, missed: true } as const
  const walked = slot('r1', '2026-11-30', { state: 'walked', locked: [missed] })
  const rounds = [walked, slot('r2', '2026-12-02')]
  expect(stopReasons(problem([place('a')], { rounds }), twice, of)).toContainEqual({
    ...{ type: 'last-passage', day: '2026-11-26', days: 6 },
  })
})

test('what was asked for comes first: urgent, a check with its situations, a presence, a lock', () => {
  const asked = place('a', {
    urgent: { day: '2026-11-30', after: '10:00' },
    check: { minutes: 5 },
    presence: { minutes: 12, times: 2 },
  })
  const stop = at('a', { kind: 'presence', serviceMinutes: 12, locked: true })
  const checks = new Map([['a', [situation('s1', { code: 'A1', place: 'a' })]]])
  const found = stopReasons(problem([asked]), week([stop]), first, checks)
  expect(found.slice(0, 4)).toEqual([
    { type: 'urgent', day: '2026-11-30', after: '10:00' },
    { type: 'check', situations: ['s1'] },
    { type: 'presence', minutes: 12, times: 2 },
    { type: 'locked' },
  ])
  expect(types(problem([asked]), week([at('a', { arrive: '09:50' })]), first)).not.toContain('urgent')
})

test('a fixed stop says its time and nothing else; a place never met says so; an unknown stop has no reason', () => {
  const fixed = at('a', { kind: 'permanence', locked: true })
  expect(stopReasons(problem([place('a')]), week([fixed]), first)).toEqual([
    { type: 'appointment', kind: 'permanence', at: '10:00' },
  ])
  const { lastPassage: _, ...never } = place('a')
  expect(types(problem([never]), week([at('a')]), first)).toEqual(['never-met'])
  expect(stopReasons(problem([place('a')]), week([]), first)).toEqual([])
})

test('a place without a stop is closed, kept out, missed, unserved, without a pace, or met again in time', () => {
  const all = [place('a'), place('b', { pacePerWeek: 0 })]
  expect(absenceReason(problem(all), 'gone')).toEqual({ type: 'closed' })
  expect(absenceReason(problem(all), 'a')).toEqual({ type: 'not-due', last: '2026-11-26', by: '2026-12-06' })
  expect(absenceReason(problem(all), 'b')).toEqual({ type: 'no-pace' })
  expect(absenceReason(problem(all), 'a', 'no-time-left')).toEqual({
    type: 'unserved',
    reason: 'no-time-left',
  })
  const out = [slot('r1', '2026-11-30', { excluded: ['a'] }), slot('r2', '2026-12-02', { excluded: ['a'] })]
  expect(absenceReason(problem(all, { rounds: out }), 'a', 'excluded')).toEqual({ type: 'excluded' })
  expect(absenceReason(problem(all, { rounds: [out[0]!, slot('r2', '2026-12-02')] }), 'a').type).toBe(
    'not-due',
  )
  const missed = { place: 'a', kind: 'passage', serviceMinutes: 2, missed: true } as const
  const walked = slot('r1', '2026-11-30', { state: 'walked', locked: [missed] })
  expect(absenceReason(problem(all, { rounds: [walked] }), 'a')).toEqual({
    type: 'missed',
    day: '2026-11-30',
  })
})
