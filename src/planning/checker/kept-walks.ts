import type { PlanProblem } from '../../domain/week/plan-problem.ts'
import { streetWalks, type Walks } from './street-walks.ts'

/** The checker's walks of the last question: moves by hand ask about the same streets and spots again and again. */
export type KeptWalks = { asked?: string; walks?: Walks }

/** `streetWalks`, kept as long as all that it reads is the same to the letter. */
export const keptWalks = (problem: PlanProblem, kept: KeptWalks): Walks => {
  const { streets, places, rounds } = problem
  const asked = JSON.stringify([
    streets,
    places.map(({ id, at }) => [id, at]),
    rounds.map(({ startAt, endAt }) => [startAt, endAt]),
  ])
  if (kept.walks && kept.asked === asked) return kept.walks
  const walks = streetWalks(problem)
  Object.assign(kept, { asked, walks })
  return walks
}
