import { addDays, type CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { Landlord } from '../landlord.ts'
import type { Period } from '../period.ts'
import type { Report } from '../reports/report.ts'
import { stableId } from '../stable-hash.ts'
import type { PartnerMeeting } from './partner-meeting.ts'

/** Days before a meeting on which each funder is to have its part. */
export const PART_DAYS = 5

/** A funder's part of a meeting as it leaves: what it will see of its own, and the file in which it answers. */
export type MeetingPart = {
  /** A hash of who receives it and of the meeting, whose own id stays. */
  readonly id: string
  readonly recipient: Pick<Landlord, 'id' | 'name' | 'role'>
  /** The day of the meeting. */
  readonly day: CivilDate
  readonly period: Period
  readonly expires: CivilDate
  readonly territory: string
  readonly report: Report
}

export const partId = (funder: string, meeting: string): string => stableId(funder, meeting)

/** Funders that receive a part of a meeting, by name: all before a committee, the one that is met, none before others. */
export const partFunders = (
  estate: Pick<Estate, 'landlord'>,
  { audience, funder }: Pick<PartnerMeeting, 'audience' | 'funder'>,
): readonly Landlord[] => {
  if (audience === 'watch-group' || audience === 'public') return []
  return [...estate.landlord.values()]
    .filter(({ id }) => audience !== 'funder' || id === funder)
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** The day on which parts are to leave. */
export const partDay = ({ day }: Pick<PartnerMeeting, 'day'>): CivilDate => addDays(day, -PART_DAYS)

/** Funders whose part of a meeting has not left yet. */
export const partsLeft = (
  estate: Pick<Estate, 'landlord' | 'sending'>,
  meeting: PartnerMeeting,
): readonly Landlord[] => {
  const sent = new Set<string>()
  for (const { form, meeting: of, to } of estate.sending.values())
    if (form === 'meeting-part' && of === meeting.id) sent.add(to)
  return partFunders(estate, meeting).filter(({ id }) => !sent.has(id))
}
