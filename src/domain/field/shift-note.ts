import type { CivilDate } from '../civil-date.ts'

export const SHIFT_NOTE_TYPES = ['information', 'to-do', 'place-to-avoid'] as const

/** What a pair leaves to the other one: something to know, to do, or a place better avoided for now. */
export type ShiftNote = {
  readonly kind: 'shiftNote'
  readonly id: string
  readonly type: (typeof SHIFT_NOTE_TYPES)[number]
  readonly text: string
  readonly on: CivilDate
  readonly place?: string
  /** The last day on which it is shown; absent: until it is settled. */
  readonly until?: CivilDate
  readonly settled?: CivilDate
}
