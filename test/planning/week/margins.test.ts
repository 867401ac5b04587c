import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import { afterIterations } from '../../../src/planning/search/stop/after-iterations.ts'
import { planWeekNow } from '../../../src/planning/week/plan-week.ts'
import { MONDAY, place, problem, slot } from '../small-problem.ts'

/** Room for one of two places at opposite corners. */
const short = { end: '14:14' }
const apart = (last: readonly [number, number]) => [
  place('west', 0, 200, { lastPassage: addDays(MONDAY, -last[0]) }),
  place('north', 200, 0, { lastPassage: addDays(MONDAY, -last[1]) }),
]
const metBy = (week: ReturnType<typeof problem>, seed: number) =>
  planWeekNow(week, { seed, stop: afterIterations(200) }).rounds.map(({ stops }) =>
    stops.map((stop) => stop.place).join(),
  )

test('of two places the one that would be older on the Sunday is met early in the week, whatever the seed', () => {
  const rounds = [slot('monday', 0, short), slot('friday', 4, short)]
  for (const seed of [1, 2, 3, 4]) {
    expect(metBy(problem({ places: apart([8, 4]), rounds }), seed)).toEqual(['west', 'north'])
    expect(metBy(problem({ places: apart([4, 8]), rounds }), seed)).toEqual(['north', 'west'])
  }
})

test('where only one can be met, the oldest is, even before two that lack more days together', () => {
  const rounds = [slot('monday', 0, { end: '14:23' })]
  const old = place('old', 400, 0, { lastPassage: addDays(MONDAY, -13) })
  const young = [0, 20].map((y) => place(`young ${y}`, 0, 200 + y, { lastPassage: addDays(MONDAY, -9) }))
  for (const seed of [1, 2, 3])
    expect(metBy(problem({ places: [old, ...young], rounds }), seed)).toEqual(['old'])
})
