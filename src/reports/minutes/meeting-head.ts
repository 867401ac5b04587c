import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import type { Report } from '../../domain/reports/report.ts'
import { fileName } from '../../messages/file-names.ts'
import { format } from '../../messages/format.ts'
import { meetings } from '../../messages/meetings.ts'
import { minutesWords as text } from '../../messages/minutes.ts'

/** What stands at the head of a meeting's pages, and names their file: the territory, who met, when and where. */
export const meetingHead = (
  estate: Estate,
  { audience, funder, day, start, where }: PartnerMeeting,
  what: 'minutes' | 'scenes',
): Pick<Report, 'name' | 'lines' | 'fictional'> => {
  const { territory, fictional } = settingsOf(estate)
  const met = funder === undefined ? undefined : estate.landlord.get(funder)?.name
  return {
    name: fileName({ what, when: day, whom: met ?? meetings.audiences[audience], fictional }),
    lines: [
      territory,
      meetings.title(audience, met),
      format.capital(meetings.when(day, start)),
      ...(where ? [text.at(where)] : []),
    ],
    fictional,
  }
}
