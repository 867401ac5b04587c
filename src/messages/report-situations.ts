import type { CivilDate } from '../domain/civil-date.ts'
import type { RateRatio } from '../domain/hotspots/rate-ratio.ts'
import type { Landlord } from '../domain/landlord.ts'
import { type Period, quarterName } from '../domain/period.ts'
import type { Family } from '../domain/taxonomy.ts'
import { format } from './format.ts'
import { reportFigures } from './report-figures.ts'
import { typeset } from './typeset.ts'
import { words } from './words.ts'

type Reader = Landlord['role'] | 'all'

const whose: Readonly<Record<Reader, string>> = {
  all: 'ouvertes aux commanditaires',
  landlord: 'dont vous êtes responsable',
  town: 'dont vous êtes responsable',
  insurer: 'dans votre secteur (l’extension du périmètre)',
}

const columns: Readonly<Partial<Record<Family, string>>> = { A: 'Propreté', D: 'Biens', F: 'Technique' }

type Trend = { readonly was: number; readonly now: number; readonly rate: RateRatio | null }

/** Of fewer, in either period, a rate over the other says nothing. */
const LEAST_COMPARED = 5
const times = (value: number): string => format.number(value, 2)

/** Why a count and its rate per passage go opposite ways: how often the team passed. */
const opposite = ({ was, now }: Trend, ratio: number): string => {
  const [before, after] = [format.number(was), format.number(now)]
  if (now > was && ratio < 1)
    return `plus de situations (${before}, puis ${after}), mais plus de passages aussi : `
  return now < was && ratio > 1
    ? `moins de situations (${before}, puis ${after}), mais moins de passages aussi : `
    : ''
}

/** Words of the section on situations: A, D and F counted from records, the others read from frozen quarters. */
export const reportSituations = {
  title: 'Situations',
  family: (family: Family): string => typeset(`${family} · ${words.family[family]}`),
  /** Heads a column. */
  column: (family: Family): string => typeset(`${family} · ${columns[family] ?? words.family[family]}`),
  definition: (family: Family, reader: Reader): string =>
    typeset(
      `Situations « ${words.family[family]} » notées dans la période et ${whose[reader]}, vues par l’équipe ou rapportées. Un fait compte une fois, à sa date, quel que soit son état aujourd’hui.`,
    ),
  total: 'A, D et F ensemble',
  /** What chance alone does to a count. */
  chance: (low: number, high: number): string =>
    typeset(
      `Hasard compris, un tel nombre va avec une moyenne de ${format.number(low, 1)} à ${format.number(high, 1)} (95 %).`,
    ),
  expired: (count: number): string =>
    typeset(
      `Dont ${format.situations(count)} gardées en nombre par mois et par lieu : leurs enregistrements sont effacés à leur terme.`,
    ),
  /** The verdict on the rate per passage of what was seen, with exact limits; none of few. */
  trend: (seen: Trend): string => {
    const { was, now, rate: ratio } = seen
    if (ratio === null || Math.min(was, now) < LEAST_COMPARED) return 'trop peu pour comparer'
    const limits = `de ${times(ratio.low)} à ${times(ratio.high)} à 95 %`
    const verdict =
      ratio.low > 1
        ? 'davantage, plus que le hasard'
        : ratio.high < 1
          ? 'moins, plus que le hasard'
          : 'pas de changement prouvé'
    const rate = `${times(ratio.ratio)} fois par passage (${limits})`
    return typeset(`${opposite(seen, ratio.ratio)}${rate}, ${verdict}`)
  },
  trendTitle: (before: Period): string =>
    typeset(
      `Par rapport à la période d’avant (${format.period(before)}), en situations vues par l’équipe rapportées à ses passages aux mêmes lieux :`,
    ),
  trendLine: (family: Family, trend: string): string => typeset(`${family} · ${trend}.`),
  byStep: 'Situations notées, au fil de la période',
  step: 'Quand',
  unit: 'situations',
  bySide: 'Situations notées, les deux périodes',
  now: 'Cette période',
  notesStep: 'Ce que l’équipe note dépend aussi du nombre de ses passages : une hausse peut venir de là.',
  byCode: 'Par nature',
  code: 'Nature',
  count: 'Situations',
  was: 'Période comparée',
  technical: 'Autre défaut technique',
  places: {
    residence: 'Résidences où le plus a été noté',
    public: 'Lieux publics où le plus a été noté',
    sector: 'Par secteur',
  },
  place: { residence: 'Résidence', public: 'Lieu', sector: 'Secteur' },
  noSector: 'Hors secteur',
  elsewhere: 'Autre lieu',
  all: 'Ensemble',
  placesNote: 'Un lieu où l’équipe passe plus souvent montre plus de situations. Ce n’est pas un classement.',
  more: (count: number): string =>
    typeset(`Et ${format.situations(count)} ailleurs, en plus petit nombre par lieu.`),
  social: {
    title: 'Vie sociale : familles comptées au trimestre',
    lead: 'Voisinage, occupations, personnes et veille sociale : des nombres arrêtés une fois, à la fin de chaque trimestre, jamais recomptés et jamais ligne à ligne.',
    byQuarter: (last: Period | null): string =>
      typeset(
        last
          ? `Voisinage, occupations, personnes et veille sociale sont comptées au trimestre. Le dernier arrêté est ${quarterName(last)}.`
          : 'Voisinage, occupations, personnes et veille sociale sont comptées au trimestre. Aucun trimestre n’est encore arrêté.',
      ),
    table: (own: boolean): string =>
      own ? 'Par trimestre : vos lieux, et toute la mission' : 'Par trimestre : toute la mission',
    family: 'Famille',
    own: (quarter: Period): string => typeset(`Vos lieux, ${quarterName(quarter)}`),
    mission: (quarter: Period): string => typeset(`Mission, ${quarterName(quarter)}`),
    missing: 'non arrêté',
    withheld: reportFigures.notSaid,
    note: typeset(
      '« Non communiqué » (secret statistique) : moins de 5, un parc de moins de 11 logements, ou retenu pour qu’un autre chiffre ne se déduise pas.',
    ),
    definition: (family: Family, own: boolean): string =>
      typeset(
        `Situations « ${words.family[family]} » ${own ? 'à vos lieux' : 'dans toute la mission'}, lues dans les trimestres arrêtés de la période.`,
      ),
    label: (family: Family, own: boolean): string =>
      typeset(`${words.family[family]} (${own ? 'vos lieux' : 'toute la mission'})`),
  },
  frozen: (on: CivilDate): string => typeset(`Arrêté le ${format.day(on)}.`),
} as const
