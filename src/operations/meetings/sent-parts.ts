import type { Estate } from '../../domain/estate.ts'
import type { SentPart } from '../../domain/partners/answers-file.ts'
import { partFunders, partId } from '../../domain/partners/meeting-part.ts'
import { meetingPart, partFigures } from '../../reports/meeting/meeting-part.ts'

/** Every part that may come back with answers, by the id that its file has: of meetings that are not closed. */
export const sentParts = (estate: Estate, today: string): ReadonlyMap<string, SentPart> => {
  const parts = new Map<string, SentPart>()
  for (const meeting of estate.meeting.values()) {
    if (meeting.closedOn !== undefined) continue
    for (const funder of partFunders(estate, meeting)) {
      const figures = partFigures(meetingPart(estate, meeting, funder, { today, maps: [] }))
      parts.set(partId(funder.id, meeting.id), {
        ...{ meeting: meeting.id, funder: funder.id },
        figures: new Map(figures.map(({ id, label }) => [id, label])),
      })
    }
  }
  return parts
}
