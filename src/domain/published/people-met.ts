import type { Estate } from '../estate.ts'
import { settingsOf } from '../estate.ts'
import { heldDay } from '../follow-up/action-steps.ts'
import { isInPeriod, type Period } from '../period.ts'
import { LEAST_MET } from '../week/passage.ts'
import { dayOf } from '../when.ts'
import { LEAST_COUNT } from './least-said.ts'
import type { MET_MEASURES } from './quarter-figures.ts'

/** Null: withheld. Undefined: nobody noted it. */
type Said = number | null | undefined

const isFew = (count: number): boolean => count > 0 && count < LEAST_COUNT

/** The young among people, where neither they nor the others are a few, which a subtraction would tell; none of none. */
const youthsSaid = (people: number, youths: number): number | null => {
  if (people === 0) return 0
  return youths < LEAST_COUNT || youths > people || isFew(people - youths) ? null : youths
}

function onPassages(estate: Estate, quarter: Period): Readonly<Record<'people' | 'youths', Said>> {
  const zone = settingsOf(estate).timeZone
  let [people, youths] = [0, 0]
  let [isNoted, isYoungNoted] = [false, false]
  for (const { done, when, exchanges, youths: young } of estate.passage.values()) {
    if (!done || exchanges === undefined || !isInPeriod(dayOf(when, zone), quarter)) continue
    isNoted = true
    people += LEAST_MET[exchanges]
    if (young === undefined) continue
    isYoungNoted = true
    youths += LEAST_MET[young]
  }
  if (!isNoted) return { people: undefined, youths: undefined }
  return {
    people: isFew(people) ? null : people,
    youths: people > 0 && !isYoungNoted ? undefined : youthsSaid(people, youths),
  }
}

function atActions(estate: Estate, quarter: Period): number | null {
  let [actions, people, youths] = [0, 0, 0]
  for (const action of estate.action.values()) {
    const day = heldDay(action)
    if (day === undefined || !isInPeriod(day, quarter)) continue
    actions++
    people += action.people ?? 0
    youths += action.youths ?? 0
  }
  return actions === 0 ? 0 : people === 0 ? null : youthsSaid(people, youths)
}

/** Answers are said where what they leave of the expectations of the quarter is not a few either. */
function expectationsIn(
  estate: Estate,
  quarter: Period,
): Readonly<Record<'expectations' | 'answers', number | null>> {
  let [raised, answered] = [0, 0]
  for (const { expectations } of estate.action.values())
    for (const { raisedOn, answer } of expectations) {
      if (isInPeriod(raisedOn, quarter)) raised++
      if (answer && isInPeriod(answer.on, quarter)) answered++
    }
  return {
    expectations: raised < LEAST_COUNT ? null : raised,
    answers: answered < LEAST_COUNT || isFew(Math.abs(raised - answered)) ? null : answered,
  }
}

/**
 * People whom the team met in a quarter in the whole mission, as they may be published: the least that bands of passages
 * say, the young among them, the young at actions held, and what residents expect and heard back. Never under 5, but for
 * none where there was no exchange or no action, which reports say anyway.
 */
export const peopleMet = (
  estate: Estate,
  quarter: Period,
): Readonly<Record<(typeof MET_MEASURES)[number], Said>> => ({
  ...onPassages(estate, quarter),
  'outreach-youths': atActions(estate, quarter),
  ...expectationsIn(estate, quarter),
})
