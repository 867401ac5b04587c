import { addDays } from '../civil-date.ts'
import type { ShiftNote } from '../field/shift-note.ts'
import { type Delays, delayOf } from './delays.ts'
import type { DueItem } from './due-item.ts'

/** Notes left to be done, on their last day or at once; places avoided without an end, to be looked at again after the delay. */
export const shiftNotesDue = (notes: Iterable<ShiftNote>, delays?: Delays): readonly DueItem[] =>
  [...notes].flatMap(({ kind, id, type, on, until, settled, place }): readonly DueItem[] => {
    if (settled !== undefined || type === 'information') return []
    if (type === 'place-to-avoid' && until !== undefined) return []
    const due = type === 'to-do' ? (until ?? on) : addDays(on, delayOf(delays, 'place-to-avoid'))
    return [{ kind, id, reason: 'shift-note', due, since: on, ...(place !== undefined && { place }) }]
  })
