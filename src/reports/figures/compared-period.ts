import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportRequest } from '../../domain/reports/report.ts'
import { isRecorded } from './is-recorded.ts'

/** What is set beside a period: the one asked for where the team already noted when it began, as long as what has passed of a period that goes on; else null. */
export const comparedPeriod = (
  estate: Estate,
  { period, compared }: Pick<ReportRequest, 'period' | 'compared'>,
  today: CivilDate,
): Period | null => (compared && isRecorded(estate, compared) ? asLong(compared, period, today) : null)

const asLong = (compared: Period, { from, until }: Period, today: CivilDate): Period => {
  if (until <= today || from > today) return compared
  const last = addDays(compared.from, daysBetween(from, today))
  return last < compared.until ? { from: compared.from, until: last } : compared
}
