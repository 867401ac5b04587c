import type { CivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, withRecords } from '../../domain/estate.ts'
import type { ActionStatus } from '../../domain/follow-up/outreach-action.ts'
import type { ProjectStatus } from '../../domain/follow-up/project.ts'
import type { RelayStatus } from '../../domain/follow-up/relay.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** A dated step of a record that goes by steps. */
type Step = { readonly id: string; readonly on: CivilDate } & (
  | { readonly kind: 'relay'; readonly status: RelayStatus }
  | { readonly kind: 'action'; readonly status: ActionStatus }
  | { readonly kind: 'project'; readonly status: ProjectStatus }
)

/** Adds a dated step to a relay, an action or a project. */
export const stepFollowUp: Operation<Step> = {
  id: 'step-follow-up',
  available: ({ estate, session }, { kind, id, on }) => {
    if (!estate[kind].has(id)) return refusal('nothing-selected')
    return on > session.today ? refusal('when-in-future') : null
  },
  label: (_state, { kind, status }) => actions['step-follow-up'](kind, status),
  run: (_state, { kind, id, status, on }) => ({
    kind: 'done',
    change: (now) => {
      const old = now[kind].get(id)
      if (!old) return now
      return withRecords(now, [{ ...old, statusSteps: [...old.statusSteps, { status, on }] } as AnyRecord])
    },
  }),
}
