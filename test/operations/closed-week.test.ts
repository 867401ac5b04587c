import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { weekClosure } from '../../src/domain/week/closed-week.ts'
import { stopsOf } from '../../src/domain/week/stops-of.ts'
import { weekChangeId } from '../../src/domain/week/week-change-id.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { comparePlans } from '../../src/operations/week/compare-plans.ts'
import { excludePlace, exclusionId } from '../../src/operations/week/exclude-place.ts'
import { includePlace } from '../../src/operations/week/include-place.ts'
import { lockStop } from '../../src/operations/week/lock-stop.ts'
import { moveRound } from '../../src/operations/week/move-round.ts'
import { moveStop } from '../../src/operations/week/move-stop.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import { removeWeekChange } from '../../src/operations/week/remove-week-change.ts'
import { repairWeek } from '../../src/operations/week/repair-week.ts'
import { replanRest } from '../../src/operations/week/replan-rest.ts'
import { setWeekChange } from '../../src/operations/week/set-week-change.ts'
import { anApp } from './an-app.ts'
import { plannedEstate, roundsIn, WEEK } from './planned-week.ts'

test('what a closed week was is neither prepared anew nor moved: each way says since when it is closed', async () => {
  const planned = await plannedEstate()
  const [one, two] = roundsIn(planned)
  const stop = stopsOf(planned, one!.id).find(({ stopKind }) => stopKind === 'passage')!
  const change = { type: 'called-off', round: two!.id } as const
  const changeId = weekChangeId(WEEK, change)
  const place = [...planned.entrance.keys()].find((id) => id !== stop.place)!
  const open = withRecords(planned, [
    { kind: 'weekChange', id: changeId, week: WEEK, change },
    { kind: 'exclusion', id: exclusionId({ week: WEEK, place }), week: WEEK, place },
  ])
  const { read } = anApp(withRecords(open, [weekClosure(open, WEEK, '2026-12-07')])).store
  const why = <Target>(operation: Operation<Target>, target: Target) => operation.available(read(), target)
  const refused = [
    why(planWeek, { week: WEEK }),
    // The first of two weeks.
    why(planWeek, { week: WEEK, weeks: 2 }),
    why(repairWeek, { week: WEEK }),
    why(replanRest, { week: WEEK, from: { day: '2026-12-02', time: '12:00' } }),
    why(comparePlans, { week: WEEK, variants: [{ type: 'as-set' }] }),
    why(moveStop, { stop: stop.id, round: two!.id, rank: 0 }),
    why(lockStop, { stop: stop.id, locked: true }),
    why(moveRound, { round: one!.id, day: one!.day, start: '09:00', end: '11:00' }),
    why(excludePlace, { week: WEEK, place: stop.place }),
    why(setWeekChange, { week: WEEK, change: { type: 'called-off', round: one!.id } }),
    why(removeWeekChange, { id: changeId }),
  ]
  expect(refused.map((each) => each?.code)).toEqual(refused.map(() => 'week-closed'))
  expect(why(includePlace, { week: WEEK, place })?.code).toBe('week-closed')
})
