import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { mayStep } from '../../domain/follow-up/situation-loop.ts'
import { refusal } from '../../domain/refusal.ts'
import { type Status, statusOf } from '../../domain/situation.ts'
import { actions } from '../../messages/actions.ts'
import { words } from '../../messages/words.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

type Step = {
  readonly id: string
  readonly status: Status
  readonly on: CivilDate
  /** The landlord's ticket number, when the step brings one; absent: that of before stays. */
  readonly reference?: string
}

/** Adds the next dated step to a situation, of either loop. */
export const stepSituation: Operation<Step> = {
  id: 'step-situation',
  available: ({ estate, session }, { id, status, on, reference }) => {
    const situation = estate.situation.get(id)
    if (!situation) return refusal('nothing-selected')
    if (on > session.today) return refusal('when-in-future')
    if (!mayStep(situation, status, on))
      return refusal('step-out-of-order', { now: words.status[statusOf(situation)] })
    return namingObstacle(estate, [reference])
  },
  label: ({ estate }, { id, status }) => {
    const code = estate.situation.get(id)?.code ?? ''
    return actions['step-situation'](estate.code.get(code)?.label ?? code, words.status[status])
  },
  run: (_state, { id, status, on, reference }) => ({
    kind: 'done',
    change: (now) => {
      const old = now.situation.get(id)
      if (!old || !mayStep(old, status, on)) return now
      const given = reference?.trim()
      // A date put off spoke of the step before.
      const { remindOn: _remindOn, ...kept } = old
      return withRecords(now, [
        { ...kept, ...(given && { reference: given }), statusSteps: [...old.statusSteps, { status, on }] },
      ])
    },
  }),
}
