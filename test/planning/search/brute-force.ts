import { compareLevels } from '../../../src/planning/search/compare-levels.ts'
import { evaluate } from '../../../src/planning/search/evaluate.ts'
import type { Model } from '../../../src/planning/search/model.ts'

/** The best objective of all plans there are: all orders of all choices of visits in each route, all together. */
export const bruteForce = (model: Model): readonly number[] => {
  let best: readonly number[] | undefined
  const build = (routes: number[][]): void => {
    if (routes.length === model.routes) {
      const found = evaluate(model, routes)
      if (found.valid && (!best || compareLevels(found.objective, best, 1e-9) < 0)) best = found.objective
      return
    }
    for (const each of orders(model.visits)) build([...routes, each])
  }
  build([])
  if (!best) throw new Error('no plan at all')
  return best
}

function orders(visits: number): number[][] {
  const all: number[][] = [[]]
  for (let from = 0; from < all.length; from++)
    for (let visit = 0; visit < visits; visit++)
      if (!all[from]!.includes(visit)) all.push([...all[from]!, visit])
  return all
}
