import { addDays } from '../domain/civil-date.ts'
import { type Situation, type Status, statusOf } from '../domain/situation.ts'
import { familyOf, isMaterial } from '../domain/taxonomy.ts'
import { dayOf } from '../domain/when.ts'
import { happens } from './draw.ts'
import type { ExampleScene } from './example-scene.ts'
import { calmedSteps, finishedSteps } from './example-statuses.ts'

/** Days after which a team that follows its loops has closed nearly all of them. */
const OLD_DAYS = 75
const CLOSED = 0.95

/** Statuses after which nothing more is to be done. */
const ENDED: readonly Status[] = ['checked', 'reopened', 'calmed', 'no-follow-up']

/** The year's situations, most old ones gone to the end of their way: what still waits is recent, but for a few. */
export const withLoopsClosed = (
  { situations, span, rng: of }: Pick<ExampleScene, 'situations' | 'span' | 'rng'>,
  last: string,
  zone: string,
): readonly Situation[] => {
  const rng = of('loop')
  const old = addDays(span.until, -OLD_DAYS)
  return situations.map((situation) => {
    if (ENDED.includes(statusOf(situation)) || dayOf(situation.when, zone) > old) return situation
    if (!happens(rng, CLOSED)) return situation
    const end = isMaterial(familyOf(situation.code)) ? finishedSteps : calmedSteps
    return { ...situation, statusSteps: end(rng, situation.statusSteps, last) }
  })
}
