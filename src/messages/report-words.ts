import type { CivilDate } from '../domain/civil-date.ts'
import type { ContractYear } from '../domain/funding/contract-year.ts'
import type { Period } from '../domain/period.ts'
import type { ReportSpan } from '../domain/reports/report.ts'
import { contractWords } from './contract-year.ts'
import { format } from './format.ts'
import { releaseForbidden } from './reports.ts'
import { typeset } from './typeset.ts'

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
  /** The meeting that it is made for. */
  committee: { quarter: 'Pour le comité technique', year: 'Pour le comité de pilotage' } satisfies Readonly<
    Partial<Record<ReportSpan, string>>
  >,
  contract: (years: readonly ContractYear[]): string =>
    typeset(`${contractWords.label} : ${contractWords.said(years)}`),
  map: (count: number): string => (count > 1 ? 'Cartes de la période' : 'Carte de la période'),
  compared: (period: Period): string => typeset(`période comparée : ${format.period(period)}`),
  /** Sources, method, what must not be concluded; whatever the period. */
  notes: [
    'Chaque nombre vient des enregistrements de l’équipe, ou des trimestres arrêtés : rien n’est ressaisi. Les définitions sont données avec les nombres.',
    'Un nombre de situations dit ce qui a été noté, pas ce qui s’est passé : il dépend du nombre de passages, et de ce que l’on pense à noter.',
    'Une différence entre deux périodes ne dit pas sa cause. En dessous de 5, aucun pourcentage n’est donné.',
    releaseForbidden,
  ],
  goesOn: (today: CivilDate): string =>
    typeset(`La période n’est pas finie : elle est comptée jusqu’au ${format.day(today)}.`),
  begins: (begin: CivilDate): string =>
    typeset(`Les premiers enregistrements sont du ${format.day(begin)} : rien n’est connu d’avant.`),
  /** The same of a contract's year that began before. */
  yearBegins: (begin: CivilDate, years: readonly ContractYear[]): string =>
    typeset(
      `Les premiers enregistrements sont du ${format.day(begin)} : de cette année du marché (${contractWords.names(years)}), rien n’est connu d’avant.`,
    ),
  notCompared: (period: Period): string =>
    typeset(
      `Rien n’est connu de la période comparée (${format.period(period)}) : la comparaison n’est pas faite.`,
    ),
  notHeld:
    'Des enregistrements de la période sont effacés à leur terme : il en reste des nombres par mois, et ce que les trimestres arrêtés en disent.',
}
