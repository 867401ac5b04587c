import type { CivilDate } from '../domain/civil-date.ts'
import type { ReportChart } from '../domain/reports/report.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const FORMS: Readonly<Record<ReportChart['form'], string>> = {
  bars: 'Diagramme en barres',
  lines: 'Courbes',
}

/** With a true minus. */
const signed = (value: number): string => format.number(value, 2).replace('-', '−')

/** « Présence : de 12 à 45 », or that nothing is known of it. */
const extent = ({ name, values }: ReportChart['series'][number]): string => {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return `${name} : pas de valeur`
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return least === most ? `${name} : ${signed(least)}` : `${name} : de ${signed(least)} à ${signed(most)}`
}

/** Words of a page made for print, beside those of its report. */
export const paper = {
  fictional: 'Exemple fictif',
  fictionalWhy: 'Exemple fictif : aucun de ces chiffres ne vient d’un vrai quartier.',
  made: (on: CivilDate): string => typeset(`Établi le ${format.day(on)}`),
  page: 'page ',
  pageOf: ' sur ',
  contents: 'Sommaire',
  notes: 'Sources et méthode',
  definitions: 'Définitions',
  definition: 'Définition',
  backToFigure: (label: string): string => `Retour au chiffre : ${label}`,
  back: 'Retour au chiffre',
  was: (shown: string): string => typeset(`période comparée : ${shown}`),
  notSaid: 'n. d.',
  category: 'Catégorie',
  series: 'Série',
  unit: (unit: string): string => format.capital(unit),
  band: (name: string, from: number, until: number): string =>
    typeset(`${name} : de ${signed(from)} à ${signed(until)}`),
  chartTable: (title: string, unit: string): string => `${title} (${unit})`,
  /** What a reader hears in place of the drawing: the table follows it. */
  chart: ({ form, unit, categories, series }: ReportChart): string =>
    typeset(
      `${FORMS[form]}, en ${unit}${
        categories.length > 1 ? `, de « ${categories[0]} » à « ${categories.at(-1)} »` : ''
      }. ${series.map(extent).join(' ; ')}. Le tableau qui suit donne les mêmes nombres.`,
    ),
  /** What a reader hears in place of a map. */
  map: (title: string, captions: readonly string[]): string =>
    typeset(`Carte : ${title}. ${captions.join(' ; ')}. L’échelle, la légende et la méthode suivent.`),
  /** Heads of the table of figures in the file of tables. */
  figures: {
    caption: 'Chiffres',
    head: [
      'Chiffre',
      'Valeur',
      'Dit ainsi',
      'Sur',
      'Période comparée',
      'Évolution',
      'Incertitude',
      'Définition',
    ],
  },
  source: (title: string, lines: readonly string[]): string => [title, ...lines].join(' · '),
} as const
