import type { Estate } from '../../domain/estate.ts'
import type { SentPart } from '../../domain/partners/answers-file.ts'
import { partFunders, partId } from '../../domain/partners/meeting-part.ts'
import { meetingPart } from '../../reports/meeting/meeting-part.ts'
import { partLabels } from '../../reports/meeting/part-labels.ts'

/** Every part that may come back with answers, by the id that its file has: of meetings that are not closed. */
export const sentParts = (estate: Estate, today: string): ReadonlyMap<string, SentPart> => {
  const parts = new Map<string, SentPart>()
  for (const meeting of estate.meeting.values()) {
    if (meeting.closedOn !== undefined) continue
    for (const funder of partFunders(estate, meeting)) {
      const part = meetingPart(estate, meeting, funder, { today, maps: [] })
      parts.set(partId(funder.id, meeting.id), {
        ...{ meeting: meeting.id, funder: funder.id },
        figures: partLabels(part),
      })
    }
  }
  return parts
}
