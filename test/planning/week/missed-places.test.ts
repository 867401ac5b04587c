import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import { closedWeek } from '../../../src/domain/week/closed-week.ts'
import type { Passage } from '../../../src/domain/week/passage.ts'
import { planPlaces } from '../../../src/domain/week/plan-places.ts'
import type { PlanPlace } from '../../../src/domain/week/plan-problem.ts'
import { plannedDone } from '../../../src/domain/week/planned-done.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { entrance, passage } from '../../domain/build.ts'
import { estateOf, MONDAY, stop } from '../../domain/week/acted-week.ts'
import { metresAt, problem, slot, WEEK } from '../small-problem.ts'

const BEFORE = '2026-W48'
const IDS = ['e1', 'e2', 'e3', 'e4'] as const

/** A week in which these places were planned on Monday, all last met eleven days before it; those `done` were met in it. */
const weekOf = (done: ReadonlySet<string>): Estate => {
  const old = { day: addDays(MONDAY, -11), band: 'morning' } as const
  const what = (place: string): Partial<Passage> =>
    done.has(place) ? { done: true } : { done: false, reason: 'no-time' }
  return estateOf(
    ...IDS.map((id, rank) => entrance(id, { at: metresAt(100 * rank, 0) })),
    ...IDS.map((place, rank) => stop(`s-${place}`, { place, rank })),
    ...IDS.map((place) => passage(`old-${place}`, { place, when: old })),
    ...IDS.map((place) =>
      passage(`new-${place}`, {
        ...{ place, stop: `s-${place}`, round: 'r-mon', pair: 'pair-one' },
        ...{ when: { minute: `${MONDAY}T09:10Z` }, ...what(place) },
      }),
    ),
  )
}
const closed = (from: Estate): Estate =>
  closedWeek({ estate: from, journal: [] }, BEFORE, '2026-11-30').estate
const placesOf = (from: Estate): readonly PlanPlace[] =>
  planPlaces(from, [WEEK]).filter(({ id }) => (IDS as readonly string[]).includes(id))

test('what was not done enters the next week with its age, what was done with its day; the close changes neither', () => {
  fc.assert(
    fc.property(fc.subarray([...IDS]), (done) => {
      const from = weekOf(new Set(done))
      for (const estate of [from, closed(from)])
        for (const { id, lastPassage } of placesOf(estate))
          expect(lastPassage).toBe(done.includes(id as 'e1') ? MONDAY : addDays(MONDAY, -11))
      expect(plannedDone(closed(from), BEFORE).missed).toEqual(IDS.filter((id) => !done.includes(id)))
      expect(placesOf(closed(from))).toEqual(placesOf(from))
    }),
    { numRuns: 16 },
  )
})

test('where the next week has time for half of the places, it meets those that were missed', () => {
  fc.assert(
    fc.property(fc.subarray([...IDS], { minLength: 2, maxLength: 2 }), fc.nat(50), (done, seed) => {
      const places = placesOf(closed(weekOf(new Set(done)))).map((each) => ({ ...each, serviceMinutes: 10 }))
      // 42 minutes of which 0.7 are planned: two services of ten minutes and the way.
      const short = problem({ places, rounds: [slot('monday', 0, { end: '14:42' })] })
      const plan = planWeekNow(short, { seed, stop: afterIterations(60) })
      const met = plan.rounds.flatMap(({ stops }) => stops.map(({ place }) => place))
      expect(met.toSorted()).toEqual(IDS.filter((id) => !done.includes(id)))
    }),
    { numRuns: 12 },
  )
})
