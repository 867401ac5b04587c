import { addDays } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { PART_DAYS, partDay, partsLeft } from '../partners/meeting-part.ts'
import type { DueItem } from './due-item.ts'

/** Meetings whose parts have not all left, due five days before each; nothing any more once it is closed. */
export const partsDue = (estate: Pick<Estate, 'meeting' | 'landlord' | 'sending'>): readonly DueItem[] =>
  [...estate.meeting.values()]
    .filter((meeting) => meeting.closedOn === undefined && partsLeft(estate, meeting).length > 0)
    .map((meeting) => ({
      ...{ kind: 'meeting' as const, id: meeting.id, reason: 'meeting-parts' as const },
      ...{ due: partDay(meeting), since: addDays(meeting.day, -PART_DAYS) },
    }))
