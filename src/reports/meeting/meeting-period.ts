import { addDays, type CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { lastMeeting } from '../../domain/partners/decisions-of.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { dayCount, type Period } from '../../domain/period.ts'

/** Days that a first meeting looks back on. */
const FIRST_DAYS = 91

/**
 * From the day of the last meeting of the same people, or a quarter of a year, until the day before this one, or
 * yesterday while it is still to come: whole days alone, and none twice in two meetings.
 */
export const meetingPeriod = (
  estate: Pick<Estate, 'meeting'>,
  meeting: PartnerMeeting,
  today: CivilDate,
): Period => {
  const others = [...estate.meeting.values()].filter(({ id }) => id !== meeting.id)
  const last = lastMeeting(others, meeting, meeting.day)
  const until = addDays(meeting.day < today ? meeting.day : today, -1)
  const from = last ? last.day : addDays(meeting.day, -FIRST_DAYS)
  return from > until ? { from: until, until } : { from, until }
}

/** As many days right before a period. */
export const daysBefore = (period: Period): Period => ({
  from: addDays(period.from, -dayCount(period)),
  until: addDays(period.from, -1),
})
