import { addDays } from '../domain/civil-date.ts'
import { type Situation, statusOf } from '../domain/situation.ts'
import { familyOf, isMaterial } from '../domain/taxonomy.ts'
import { dayOf } from '../domain/when.ts'
import { happens } from './draw.ts'
import type { ExampleScene } from './example-scene.ts'
import { finishedSteps } from './example-statuses.ts'

/** Days after which a team that follows its loops has closed nearly all of them. */
const OLD_DAYS = 75
const CLOSED = 0.95

/** The year's situations, the loop of most old ones of A, D and F gone to its end: what still waits is recent, but for a few. */
export const withLoopsClosed = (
  { situations, span, rng: of }: Pick<ExampleScene, 'situations' | 'span' | 'rng'>,
  last: string,
  zone: string,
): readonly Situation[] => {
  const rng = of('loop')
  const old = addDays(span.until, -OLD_DAYS)
  return situations.map((situation) => {
    const isDone = ['checked', 'reopened'].includes(statusOf(situation))
    if (!isMaterial(familyOf(situation.code)) || isDone || dayOf(situation.when, zone) > old) return situation
    if (!happens(rng, CLOSED)) return situation
    return { ...situation, statusSteps: finishedSteps(rng, situation.statusSteps, last) }
  })
}
