import { addDays } from '../../domain/civil-date.ts'
import { settingsOf } from '../../domain/estate.ts'
import { delayOf } from '../../domain/follow-up/delays.ts'
import { statusOf } from '../../domain/situation.ts'
import { reportDecisions } from '../../messages/report-decisions.ts'
import { materialTold } from '../figures/material-told.ts'
import { decisionsTold } from './decisions.ts'
import { expectationsWaiting } from './outreach.ts'
import { commitmentState, lastDayTold, plansTold } from './plans.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportDecisions.needs

/** Transmitted situations that wait for longer than the delay to be taken up. */
function unanswered({ estate, funder, period, today }: SectionContext): readonly string[] {
  // An insurer answers for none.
  if (funder?.role === 'insurer') return []
  const days = delayOf(settingsOf(estate).delays, 'transmitted-waits')
  const limit = addDays(lastDayTold(period, today), -days)
  const isTold = materialTold(estate, funder)
  const waiting = [...estate.situation.values()].filter(
    (situation) =>
      isTold(situation) && statusOf(situation) === 'transmitted' && situation.statusSteps.at(-1)!.on < limit,
  )
  return waiting.length === 0 ? [] : [text.taken(waiting.length, days)]
}

const isOthers = ({ funder }: SectionContext, who: string): boolean =>
  funder ? who === funder.id : who !== 'team'

/** What waits for the reader, never for another one: in words that ask, not in those that blame. */
function needs(context: SectionContext): readonly string[] {
  const { funder, period, today } = context
  const day = lastDayTold(period, today)
  const commitments = plansTold(context).flatMap(({ commitments: all, evaluation }) =>
    evaluation
      ? []
      : all.filter((each) => isOthers(context, each.partner) && commitmentState(each, day) === 'late'),
  ).length
  const decisions = decisionsTold(context).filter(
    ({ decision: { who }, state }) => state === 'late' && isOthers(context, who),
  ).length
  const expectations = funder ? expectationsWaiting(context, funder.id) : []
  return [
    ...unanswered(context),
    ...(commitments > 0 ? [text.commitments(commitments)] : []),
    ...(decisions > 0 ? [text.decisions(decisions)] : []),
    ...(expectations.length > 0 ? [text.expectations] : []),
  ]
}

/** « Ce dont nous avons besoin »: assembled from what waits, to be edited before it is printed. */
export const weekNeeds: SectionMaker = (context) => ({
  ...{ id: 'week-needs', title: text.title },
  blocks: [{ kind: 'text', id: 'week-needs', text: needs(context).join(' ') || text.none }],
})
