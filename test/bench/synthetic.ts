import { afterMillis } from '../../src/planning/search/stop/after-millis.ts'
import type { BenchRow } from './heat.ts'
import { prizeBound, walkBound } from './synthetic-bounds.ts'
import { syntheticFigures } from './synthetic-check.ts'
import { nearestNeighbour, savings } from './synthetic-peers.ts'
import { solveSynthetic } from './synthetic-solve.ts'
import { type SyntheticWeek, syntheticWeeks } from './synthetic-week.ts'

export const SEEDS = [1, 2, 3]

/**
 * Generated weeks by the planner's search, each kind over three seeds: walking where all stops are made, prizes where
 * they can't be, in so many milliseconds; beside two plain constructions and a bound that nothing beats. All checked.
 */
export const syntheticRows = (clock: () => number, budgets: readonly number[] = [1000]): BenchRow[] => {
  const all = SEEDS.flatMap(syntheticWeeks)
  return [true, false].flatMap((mustServe) => {
    const weeks = all.filter((week) => week.mustServe === mustServe)
    const value = (week: SyntheticWeek, routes: readonly (readonly number[])[]): number => {
      const { walkSeconds, prize } = syntheticFigures(week, routes)
      return mustServe ? walkSeconds / 60 : prize
    }
    const peers = {
      savings: rounded(mean(weeks.map((week) => value(week, savings(week))))),
      'nearest neighbour': rounded(mean(weeks.map((week) => value(week, nearestNeighbour(week))))),
      bound: rounded(mean(weeks.map((week) => (mustServe ? walkBound(week) / 60 : prizeBound(week))))),
    }
    return budgets.map((millis): BenchRow => {
      const ours = mean(weeks.map((week) => value(week, solveSynthetic(week, afterMillis(millis, clock), 1))))
      return {
        name: mustServe
          ? `synthetic week, 250 stops, walking in ${millis / 1000} s`
          : `synthetic week, 400 stops, prize in ${millis / 1000} s`,
        ...{ ours: rounded(ours), unit: mustServe ? 'min' : 'prize', peers },
        ratio: Object.fromEntries(Object.entries(peers).map(([peer, each]) => [peer, rounded(each / ours)])),
      }
    })
  })
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const rounded = (figure: number): number => Math.round(figure * 1000) / 1000
