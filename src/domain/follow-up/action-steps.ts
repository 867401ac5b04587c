import type { CivilDate } from '../civil-date.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { lastStatus } from './dated-step.ts'
import type { ActionStatus, OutreachAction } from './outreach-action.ts'

type Stepped = Pick<OutreachAction, 'statusSteps' | 'days'>

export const actionStatus = ({ statusSteps }: Pick<OutreachAction, 'statusSteps'>): ActionStatus =>
  lastStatus(statusSteps, 'planned')

/** Steps that may follow, the usual one first. A closed action may be held again: what was closed too early goes on. */
export const ACTION_NEXT: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  planned: ['held', 'cancelled'],
  held: ['closed'],
  closed: ['held'],
  cancelled: ['planned'],
}

/** Whether nothing more is to come of it, the answers to residents aside. */
export const isActionOver = (action: Pick<OutreachAction, 'statusSteps'>): boolean =>
  ['closed', 'cancelled'].includes(actionStatus(action))

/** The first day on which it was held; undefined until it was, and once cancelled. */
export const heldDay = (action: Stepped): CivilDate | undefined => {
  const step = action.statusSteps.find(({ status }) => status === 'held')
  if (!step || actionStatus(action) === 'cancelled') return undefined
  const [first] = action.days
  return first !== undefined && first <= step.on ? first : step.on
}

const MOST_PEOPLE = 9999

/** Why people met and young people among them can't be so many: whole, none below zero, no more young people than people. */
export const peopleObstacle = (people: number, youths: number): Refusal | null => {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE
  if (!isCount(people) || !isCount(youths))
    return refusal('value-out-of-range', { least: 0, most: MOST_PEOPLE })
  return youths > people ? refusal('youths-over-people') : null
}
