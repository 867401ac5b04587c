import type { Estate } from '../../../domain/estate.ts'
import type { JointPlan } from '../../../domain/follow-up/joint-plan.ts'
import { byDay } from '../../../domain/follow-up/parts.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { plans as text } from '../../../messages/plans.ts'
import type { TimelineEntry } from '../timeline.ts'

const said = text.happened

/** A plan from its first day to its evaluation, with what was kept and what is still due. */
export const planTimeline = (estate: Estate, plan: JointPlan): readonly TimelineEntry[] => {
  const { from, until, commitments, evaluation, objective } = plan
  const entries: TimelineEntry[] = [{ on: from, title: said.began, text: objective }]
  for (const { partner, text: words, due, done } of commitments) {
    const name = partnerName(estate, partner)
    entries.push(
      done
        ? { on: done, title: said.done(name), text: words }
        : { on: due, title: said.due(name), text: words },
    )
  }
  const end = evaluation
    ? { on: evaluation.on, title: text.result[evaluation.result], text: evaluation.text }
    : { on: until, title: said.ends }
  return byDay([...entries, end], ({ on }) => on)
}
