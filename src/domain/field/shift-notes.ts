import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { ShiftNote } from './shift-note.ts'

/** Whether a note is still to be read on that day: left by then, not settled, its last day not over. */
export const isInForce = ({ on, until, settled }: ShiftNote, today: CivilDate): boolean =>
  on <= today && settled === undefined && (until === undefined || until >= today)

/** Notes in force, the latest first; of one day, what is to do before what is to know. Places to avoid stand apart. */
export const shiftNotesOf = (
  { shiftNote }: Pick<Estate, 'shiftNote'>,
  today: CivilDate,
): readonly ShiftNote[] =>
  [...shiftNote.values()]
    .filter((note) => note.type !== 'place-to-avoid' && isInForce(note, today))
    .sort((a, b) => compare(b.on, a.on) || compare(b.type, a.type) || compare(a.id, b.id))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
