import type { CivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, withRecords } from '../../domain/estate.ts'
import { ACTION_NEXT, actionStatus, peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import type { ActionStatus, OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import type { Project, ProjectStatus } from '../../domain/follow-up/project.ts'
import { PROJECT_NEXT, projectStatus } from '../../domain/follow-up/project-steps.ts'
import type { Relay, RelayStatus } from '../../domain/follow-up/relay.ts'
import { nextRelaySteps, relayStatus } from '../../domain/follow-up/relay-steps.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { followWords } from '../../messages/follow-words.ts'
import type { Operation } from '../operation.ts'

/** A dated step of a record that goes by steps. */
type Step = { readonly id: string; readonly on: CivilDate } & (
  | { readonly kind: 'relay'; readonly status: RelayStatus }
  | {
      readonly kind: 'action'
      readonly status: ActionStatus
      /** People met and young people among them; closing asks for them. */
      readonly people?: number
      readonly youths?: number
    }
  | { readonly kind: 'project'; readonly status: ProjectStatus }
)

/** Adds a dated step to a relay, an action or a project. */
export const stepFollowUp: Operation<Step> = {
  id: 'step-follow-up',
  available: ({ estate, session }, step) => {
    if (!estate[step.kind].has(step.id)) return refusal('nothing-selected')
    if (step.on > session.today) return refusal('when-in-future')
    const relay = step.kind === 'relay' ? estate.relay.get(step.id) : undefined
    if (relay && step.kind === 'relay') return relayStepObstacle(relay, step)
    const project = step.kind === 'project' ? estate.project.get(step.id) : undefined
    if (project && step.kind === 'project') return projectStepObstacle(project, step)
    const action = step.kind === 'action' ? estate.action.get(step.id) : undefined
    return action && step.kind === 'action' ? actionStepObstacle(action, step) : null
  },
  label: (_state, { kind, status }) => actions['step-follow-up'](kind, status),
  run: (_state, { kind, id, status, on, ...met }) => ({
    kind: 'done',
    change: (now) => {
      const old = now[kind].get(id)
      if (!old) return now
      // A date put off spoke of the step before.
      const { remindOn: _remindOn, ...kept } = old as typeof old & Pick<Relay, 'remindOn'>
      return withRecords(now, [
        { ...kept, ...met, statusSteps: [...old.statusSteps, { status, on }] } as AnyRecord,
      ])
    },
  }),
}

/** Why an action can't take a step; null when it can. Closing asks for the people met, given now or before. */
const actionStepObstacle = (
  action: OutreachAction,
  { status, people = action.people, youths = action.youths ?? 0 }: Step & { readonly kind: 'action' },
): Refusal | null => {
  const now = actionStatus(action)
  if (!ACTION_NEXT[now].includes(status))
    return refusal('step-out-of-order', { now: followWords.status[now] })
  if (people === undefined) return status === 'closed' ? refusal('people-needed') : null
  return peopleObstacle(people, youths)
}

/** Why a project can't take a step; null when it can. */
const projectStepObstacle = (
  project: Project,
  { status, on }: { readonly status: ProjectStatus; readonly on: CivilDate },
): Refusal | null => {
  const now = projectStatus(project)
  return PROJECT_NEXT[now].includes(status) && on >= (project.statusSteps.at(-1)?.on ?? on)
    ? null
    : refusal('step-out-of-order', { now: followWords.status[now] })
}

/** Why a relay can't take a step; null when it can. */
const relayStepObstacle = (
  relay: Relay,
  { status, on }: { readonly status: RelayStatus; readonly on: CivilDate },
): Refusal | null =>
  nextRelaySteps(relay).includes(status) && on >= (relay.statusSteps.at(-1)?.on ?? on)
    ? null
    : refusal('step-out-of-order', { now: followWords.status[relayStatus(relay)] })
