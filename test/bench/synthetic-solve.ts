import { rngOf } from '../../src/domain/rng.ts'
import { search } from '../../src/planning/search/search.ts'
import type { Stop } from '../../src/planning/search/stop/stop.ts'
import { allDuties } from './routing/plain-duties.ts'
import { plainModel } from './routing/plain-model.ts'
import { orienteering } from './routing/read-toptw.ts'
import type { SyntheticRoutes } from './synthetic-check.ts'
import type { SyntheticWeek } from './synthetic-week.ts'

/** Later than any round ends. */
const ALWAYS = 1_000_000_000

/** The week by the planner's own search: all stops and the least walking, or the greatest prize, then the least walking. */
export const solveSynthetic = (week: SyntheticWeek, stop: Stop, seed: number): SyntheticRoutes => {
  const { nodes, seconds, service, windows, rounds, roundSeconds, prize, mustServe } = week
  const travel = Float64Array.from(seconds)
  const longest = travel.reduce((most, each) => Math.max(most, each), 0)
  const model = plainModel({
    ...{ travel, nodes, skip: 1, service, vehicles: rounds, close: roundSeconds },
    ...(windows.some((each) => each) && {
      windows: windows.map((each) => ({ open: each?.[0] ?? 0, close: each?.[1] ?? ALWAYS })),
    }),
    duties: mustServe ? allDuties(nodes - 1, 4 * longest) : orienteering(travel, prize),
  })
  const run = search(model, { rng: rngOf(seed), stop, coolByShare: true })
  for (;;) {
    const next = run.next()
    if (next.done) return next.value.routes
  }
}
