import type { CivilDate } from '../civil-date.ts'
import { type Situation, type Status, statusOf } from '../situation.ts'

/** What may follow each status, the usual next one first: steps forward may be leapt over, what was done may come open again. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  noted: ['to-transmit', 'transmitted', 'taken-up', 'done', 'checked'],
  'to-transmit': ['transmitted', 'taken-up', 'done', 'checked'],
  transmitted: ['taken-up', 'done', 'checked'],
  'taken-up': ['done', 'checked'],
  done: ['checked', 'reopened'],
  checked: ['reopened'],
  reopened: ['to-transmit', 'transmitted', 'taken-up', 'done', 'checked'],
  observed: ['exchange-on-site', 'followed', 'relayed', 'calmed', 'no-follow-up'],
  'exchange-on-site': ['followed', 'relayed', 'calmed', 'no-follow-up'],
  followed: ['relayed', 'calmed', 'no-follow-up'],
  relayed: ['followed', 'calmed', 'no-follow-up'],
  calmed: ['followed'],
  'no-follow-up': ['followed'],
}

const CLOSED: readonly Status[] = ['checked', 'calmed', 'no-follow-up']

/** Statuses that may follow, of the same loop, the usual next one first; never empty. */
export const nextStatuses = (status: Status): readonly Status[] => NEXT[status]

/** Whether somebody still waits for something: neither checked on the spot, nor calmed, nor without follow-up. A repair said to be done is still open. */
export const isOpenStatus = (status: Status): boolean => !CLOSED.includes(status)
export const isOpenSituation = (situation: Situation): boolean => isOpenStatus(statusOf(situation))

/** The day since which a situation has its status; undefined when it has no step. */
export const statusSince = ({ statusSteps }: Situation): CivilDate | undefined => statusSteps.at(-1)?.on

/** Whether the step may be added: it follows the last one, on its day or later. */
export const mayStep = (situation: Situation, status: Status, on: CivilDate): boolean =>
  nextStatuses(statusOf(situation)).includes(status) && on >= (statusSince(situation) ?? on)
