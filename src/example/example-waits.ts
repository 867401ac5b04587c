import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { situationsDue } from '../domain/follow-up/situations-due.ts'
import type { Situation } from '../domain/situation.ts'
import { statusOf } from '../domain/situation.ts'
import type { ExampleScene } from './example-scene.ts'
import { nextMaterialStep } from './example-statuses.ts'

/** Days from today on which the repairs done last are to be looked at, the latest first. */
const CHECKS = [0, 1, 4, 5, 7]

/**
 * The year's situations as a team leaves them that looks at its follow-up each day: what would be late goes on until it is
 * not, by yesterday; the repairs done last wait for a check on the spot, one of them today.
 */
export const withWaitsSettled = (
  { situations, today, rng: of }: Pick<ExampleScene, 'situations' | 'today' | 'rng'>,
  zone: string,
): readonly Situation[] => {
  const rng = of('wait')
  const yesterday = addDays(today, -1)
  const isLate = (situation: Situation): boolean =>
    situationsDue([situation], zone).some(({ due, reason }) => due <= today && reason !== 'call-to-confirm')
  const settled = (situation: Situation, until?: 'done'): Situation => {
    let { statusSteps } = situation
    while (isLate({ ...situation, statusSteps }) && statusSteps.at(-1)!.status !== until) {
      const before = statusSteps.at(-1)!
      const step = nextMaterialStep(rng, before)
      // What was reopened and left waiting was never reopened.
      if (!step) statusSteps = statusSteps.slice(0, -1)
      else
        statusSteps = [
          ...statusSteps,
          { ...step, on: step.on <= yesterday ? step.on : later(before.on, yesterday) },
        ]
    }
    return statusSteps === situation.statusSteps ? situation : { ...situation, statusSteps }
  }
  const repaired = situations.map((situation) => settled(situation, 'done'))
  const doneOn = ({ statusSteps }: Situation): CivilDate => statusSteps.at(-1)!.on
  const toCheck = repaired
    .filter((each) => statusOf(each) === 'done' && isLate(each))
    .sort((a, b) => (doneOn(a) === doneOn(b) ? (a.id < b.id ? -1 : 1) : doneOn(a) < doneOn(b) ? 1 : -1))
  const remindOn = new Map(CHECKS.map((days, rank) => [toCheck[rank]?.id, addDays(today, days)]))
  return repaired.map((situation) => {
    const day = remindOn.get(situation.id)
    return day === undefined ? settled(situation) : { ...situation, remindOn: day }
  })
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)
