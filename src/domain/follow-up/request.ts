import type { CivilDate } from '../civil-date.ts'

/** What a resident or a partner asks the team for (*demande*, *saisine*): never who the resident is. */
export const REQUESTERS = ['resident', 'caretaker', 'funder', 'partner'] as const
export type Requester = (typeof REQUESTERS)[number]
export const REQUEST_OUTCOMES = [
  'answered',
  'mediation',
  'relay',
  'transmitted',
  'not-ours',
  'withdrawn',
] as const
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number]

export type Request = {
  readonly kind: 'request'
  readonly id: string
  readonly from: Requester
  /** The funder's or partner's id when it is one. */
  readonly fromId?: string
  /** A code of the taxonomy; absent: another motif, said in the note. */
  readonly code?: string
  /** Any place of the territory, a building or a sector. */
  readonly place: string
  readonly on: CivilDate
  readonly dueOn: CivilDate
  readonly note?: string
  /** Put off until that day by whoever follows it. */
  readonly remindOn?: CivilDate
  /** The answer given to who asked. */
  readonly answer?: { readonly on: CivilDate; readonly outcome: RequestOutcome; readonly text?: string }
}
