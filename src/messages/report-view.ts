import { type CivilDate, type IsoWeek, isoWeekOf } from '../domain/civil-date.ts'
import { type Period, quarterName } from '../domain/period.ts'
import type { ReportSpan } from '../domain/reports/report.ts'
import { format } from './format.ts'
import { reportFigures } from './report-figures.ts'
import { typeset } from './typeset.ts'

/** « le 6 oct. 2026 », « les 6 oct. 2026 et 7 oct. 2026 », « du 6 oct. 2026 au 9 oct. 2026 (4 jours) ». */
const onDays = (days: readonly CivilDate[]): string => {
  const [first, last] = [days[0]!, days.at(-1)!]
  if (days.length === 1) return `le ${format.shortDay(first)}`
  if (days.length === 2) return `les ${format.shortDay(first)} et ${format.shortDay(last)}`
  return typeset(`du ${format.shortDay(first)} au ${format.shortDay(last)} (${days.length} jours)`)
}

/** Words of the view « Bilans » of Échanges, and of the page that it opens. */
export const reportView = {
  lead: 'Ce qui a été fait, compté à partir des enregistrements : rien n’est à ressaisir. Chaque chiffre s’ouvre sur ce qu’il compte.',
  span: 'Bilan',
  spans: {
    week: 'Semaine',
    month: 'Mois',
    quarter: 'Trimestre',
    year: 'Année de contrat',
  } satisfies Readonly<Record<ReportSpan, string>>,
  period: 'Période',
  /** « semaine 48, du 23 nov. au 27 nov. », « octobre 2026 », « T3 2026, de juillet à septembre 2026 », « année de contrat 2025-2026 ». */
  periodName: (span: ReportSpan, { from, until }: Period): string => {
    const months = (): string => format.months(from.slice(0, 7), until.slice(0, 7))
    switch (span) {
      case 'week':
        return format.week(isoWeekOf(from))
      case 'month':
        return format.month(from.slice(0, 7))
      case 'quarter':
        return typeset(`${quarterName({ from, until })}, ${months()}`)
      case 'year':
        return typeset(`année de contrat ${from.slice(0, 4)}-${until.slice(0, 4)}, ${months()}`)
    }
  },
  previous: 'Période précédente',
  next: 'Période suivante',
  underWay: 'En cours : le bilan s’arrête aux enregistrements de ce jour.',
  audience: 'Pour',
  all: 'Ensemble des commanditaires',
  compared: 'Comparer avec',
  comparisons: {
    none: 'Aucune période',
    previous: 'La période d’avant',
    'year-before': 'La même période un an avant',
  },
  prepare: 'Préparer',
  running: 'Préparation du bilan…',
  stop: 'Arrêter',
  empty:
    'Les parties du bilan s’afficheront ici. Choisissez une période et pour qui, puis préparez : il s’ouvre ensuite en page à relire, à imprimer ou à enregistrer.',
  ready: (title: string, sections: number): string =>
    typeset(`${title} : ${format.count(sections, 'partie', 'parties')}.`),
  sections: 'Parties du bilan',
  outdated: (of: string): string =>
    typeset(`Ce bilan est celui d’avant votre changement : ${of}. « Préparer » fait celui du nouveau choix.`),
  /** « octobre 2026, Vilogia ». */
  of: (period: string, audience: string): string => `${period}, ${audience}`,
  openOther: (of: string): string => typeset(`Ouvrir quand même : ${of}`),
  nothing: 'Rien à dire à ce destinataire sur cette période.',
  open: 'Ouvrir',
  openWide: 'Ouvrir en A3',
  page: {
    preview: 'Page à imprimer',
    help: 'Un chiffre s’ouvre sur ce qu’il compte. Les textes encadrés se modifient avant l’impression.',
    print: 'Imprimer',
    printHelp: 'L’imprimante « PDF » du navigateur en fait un document PDF.',
    html: 'Enregistrer (HTML)',
    tables: 'Tableaux (CSV)',
    document: 'Document (.docx)',
    close: 'Fermer',
    /** Of a page left for a record that it counts. */
    left: (title: string): string => typeset(`Ouvert depuis « ${title} ».`),
    comeBack: 'Revenir à la page',
    stay: 'Ne plus proposer d’y revenir',
    edit: 'Modifier ce texte',
    add: 'Ajouter un texte',
    text: 'Texte de la page',
    textHelp:
      'Il remplace celui du bilan sur cette page seulement. Une ligne vide commence un autre paragraphe.',
    keep: 'Mettre sur la page',
    cancel: 'Renoncer',
    restore: 'Reprendre le texte du bilan',
    copy: 'Copier l’image',
    openFigure: (shown: string, label: string): string => `${shown}, ${label} : voir ce qui est compté`,
    closePanel: 'Fermer le volet',
    figure: 'Ce que compte ce chiffre',
    records: (name: string, count: number): string => `${format.capital(name)} : ${format.number(count)}`,
    frozen:
      'Ce chiffre ne compte pas les enregistrements de cet appareil : il reprend des totaux arrêtés en fin de trimestre, dont les enregistrements peuvent avoir été effacés depuis.',
    frozenFrom: 'Totaux arrêtés',
    /** « T3 2026 : 24, arrêté le 15 octobre 2026 ». */
    frozenCell: (quarter: Period, on: CivilDate, count: number | null): string =>
      typeset(
        `${quarterName(quarter)} : ${count === null ? reportFigures.notSaid : format.number(count)}, arrêté le ${format.day(on)}`,
      ),
    noQuarter: 'Aucun trimestre arrêté de cette période n’en donne le total.',
    computed: 'Ce chiffre est calculé ou saisi : aucun enregistrement n’est compté un par un.',
    noRecord: 'Aucun enregistrement n’est compté ici.',
    local: 'Cette liste reste sur cet appareil : elle n’est ni imprimée, ni enregistrée avec la page.',
    gone: 'Enregistrement effacé depuis',
    round: (day: string): string => `Tournée du ${day}`,
    /** « Clôture de la semaine 48, du 23 nov. au 27 nov. ». */
    closure: (week: IsoWeek): string => `Clôture de la ${format.week(week)}`,
    closedOn: (on: CivilDate): string => `close le ${format.shortDay(on)}`,
    /** « tenue le 6 oct. 2026 », « tenue les 6 oct. 2026 et 7 oct. 2026 », « prévue le 6 oct. 2026 ». */
    heldOn: (days: readonly CivilDate[]): string => `tenue ${onDays(days)}`,
    plannedOn: (days: readonly CivilDate[]): string => (days.length === 0 ? '' : `prévue ${onDays(days)}`),
    since: (day: CivilDate): string => `depuis le ${format.shortDay(day)}`,
  },
} as const
