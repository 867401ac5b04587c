import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import type { Decision } from '../../domain/partners/partner-meeting.ts'
import type { Situation } from '../../domain/situation.ts'
import { dayOf } from '../../domain/when.ts'

/**
 * An estate whose decisions, situations and undertakings stand as they stood on a day: what became of one afterwards is not
 * known yet, nor a situation of a later day.
 */
export const settledUntil = (estate: Estate, day: CivilDate): Estate => {
  const asThen = (decision: Decision): Decision => {
    const { settled, ...open } = decision
    return settled && settled.on > day ? open : decision
  }
  const zone = settingsOf(estate).timeZone
  const situations = [...estate.situation.values()].filter(({ when }) => dayOf(when, zone) <= day)
  const then = { ...estate, situation: new Map(situations.map((each) => [each.id, stepsUntil(each, day)])) }
  return withRecords(then, [
    ...[...estate.meeting.values()].map((each) => ({ ...each, decisions: each.decisions.map(asThen) })),
    ...[...estate.jointPlan.values()].map(({ evaluation, ...plan }) => ({
      ...plan,
      ...(evaluation && evaluation.on <= day && { evaluation }),
      commitments: plan.commitments.map(({ done, ...each }) =>
        done !== undefined && done <= day ? { ...each, done } : each,
      ),
    })),
  ])
}

/** A situation with its steps until a day; the first, by which it was noted, stays. */
const stepsUntil = (situation: Situation, day: CivilDate): Situation => {
  const { statusSteps } = situation
  if ((statusSteps.at(-1)?.on ?? day) <= day) return situation
  return { ...situation, statusSteps: statusSteps.filter(({ on }, rank) => rank === 0 || on <= day) }
}
