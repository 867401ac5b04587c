import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportSection } from '../../domain/reports/report.ts'
import { presenceSection } from '../../reports/accounts/presence-section.ts'

/** Presence beside the key for the screen: the same section as in the reports for all, so that both say the same. */
export const presenceAccount = (
  estate: Estate,
  { period, today }: { readonly period: Period; readonly today: CivilDate },
): ReportSection | null =>
  presenceSection({ estate, span: 'year', period, compared: null, funder: null, today })
