import type { Period } from '../domain/period.ts'
import type { ReportSpan } from '../domain/reports/report.ts'
import { format } from './format.ts'

/** Words of reports: their titles and heads. */
export const reportWords = {
  title: {
    week: 'Point hebdomadaire',
    month: 'Tableau de bord mensuel',
    quarter: 'Bilan trimestriel',
    year: 'Bilan annuel',
  } satisfies Readonly<Record<ReportSpan, string>>,
  period: (period: Period): string => format.period(period),
  audience: (name: string | undefined): string => name ?? 'Ensemble des commanditaires',
}
