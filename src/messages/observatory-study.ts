import type { CivilDate, CivilMonth } from '../domain/civil-date.ts'
import type { PlaceStudy, Slope, StudyMonth } from '../domain/hotspots/place-study.ts'
import type { Change, Ranked, Ranking } from '../domain/hotspots/ranking.ts'
import { format } from './format.ts'
import { places } from './observatory-places.ts'
import { typeset } from './typeset.ts'

const { episodes, passages, situations } = places

/** « 4,2 % », « moins de 0,1 % ». */
const chance = (share: number): string =>
  share < 0.001 ? 'moins de 0,1 %' : format.percent(share, share < 0.1 ? 1 : 0)

const percentChange = (factor: number): string => {
  const change = Math.round((factor - 1) * 100)
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${format.number(Math.abs(change))} %`
}

const isFlat = ({ low, high }: Slope): boolean => low <= 1 && high >= 1

/** A number, and what it opens: what it counts and how it is made. */
export type Figure = { readonly name: string; readonly lines: readonly string[] }

/** One place looked at closely. */
export const study = {
  close: 'Fermer',
  waiting: 'Lecture du lieu…',
  failed: 'Ce lieu n’a pas pu être lu.',
  nothing: 'Rien de noté ni de vu ici avec ces choix.',
  figures: 'Les nombres, et comment ils sont faits',
  figure: {
    situations: (row: Ranked): Figure => ({
      name: situations(row.situations),
      lines: [
        typeset(
          `${format.count(row.seen, 'vue', 'vues')} par l’équipe, ${format.number(row.situations - row.seen)} ${row.situations - row.seen < 2 ? 'rapportée' : 'rapportées'}.`,
        ),
      ],
    }),
    episodes: (row: Ranked, { counted }: Pick<Ranking, 'counted'>): Figure => ({
      name:
        counted === 'all'
          ? episodes(row.episodes)
          : `${episodes(row.episodes)} vu${row.episodes > 1 ? 's' : ''}`,
      lines: [
        typeset(
          `Les ${counted === 'all' ? `${situations(row.situations)} notées` : `${situations(row.seen)} vues`} ici, celles du même lieu à moins de 7 jours jointes en une : c’est ce que le test compte.`,
        ),
      ],
    }),
    passages: (row: Ranked, hasBands: boolean): Figure => ({
      name: passages(row.passages),
      lines: [
        typeset(`Passages faits ici sur la période${hasBands ? ', aux moments de la journée choisis' : ''}.`),
      ],
    }),
    expected: (row: Ranked, all: Ranking): Figure => ({
      name: typeset(`${format.number(row.expected ?? 0, 1)} attendu${(row.expected ?? 0) < 2 ? '' : 's'}`),
      lines: [
        typeset(
          all.effort === 'passages'
            ? `${episodes(all.episodes)} partout × ${passages(row.passages)} ici / ${passages(all.passages)} partout = ${format.number(row.expected ?? 0, 2)}.`
            : `${episodes(all.episodes)} partout, à parts égales entre les lieux = ${format.number(row.expected ?? 0, 2)} : aucun passage n’est connu.`,
        ),
        'C’est ce qu’il y aurait ici si tous les lieux se valaient, passage pour passage.',
      ],
    }),
    rate: (row: Ranked): Figure => ({
      name: places.rate(row),
      lines: [
        typeset(
          `${episodes(row.episodes)} / ${passages(row.passages)} × 100. L’intervalle est exact à 95 % (Garwood, 1936) : le vrai taux y est 19 fois sur 20.`,
        ),
      ],
    }),
    verdict: (row: Ranked, all: Ranking, tested: number): Figure => ({
      name: typeset(`Par hasard : ${chance(row.p ?? 1)}`),
      lines: [
        typeset(
          `p = ${format.number(row.p ?? 1, 4)} : chance d’avoir au moins ${episodes(row.episodes)} ici par hasard (loi binomiale négative, variance ${format.number(row.level === 'group' ? all.dispersion.group : all.dispersion.place, 2)} fois la moyenne).`,
        ),
        typeset(
          `q = ${format.number(row.q ?? 1, 4)} une fois comptées ${format.number(tested)} comparaisons (Benjamini–Hochberg, 1995) ; prouvé sous 0,025.`,
        ),
        ...(row.needed === null
          ? []
          : [
              typeset(
                `Il faut ${episodes(row.needed)} ici pour « probable », les autres lieux restant comme ils sont.`,
              ),
            ]),
        'Calcul exact : rien n’est tiré au sort, il n’y a pas de graine.',
      ],
    }),
  },

  months: 'Mois par mois',
  monthsChart: (first: CivilMonth, last: CivilMonth): string =>
    `Situations par mois ici, de ${format.month(first)} à ${format.month(last)}`,
  monthBar: ({ month, situations: count }: StudyMonth): string =>
    `${format.month(month)} : ${situations(count)}`,
  shortMonth: (month: CivilMonth): string => format.shortMonth(month).slice(0, 1).toUpperCase(),
  monthsTable: 'Les mêmes nombres en tableau',
  month: 'Mois',
  columns: { situations: 'Situations', episodes: 'Épisodes', passages: 'Passages' },
  monthName: format.shortMonth,
  most: (count: number): string => typeset(`${format.number(count)} au plus en un mois`),

  trend: 'Ce qui change',
  change: (change: Change): string =>
    typeset(
      {
        new: 'Nouveau : plus que le hasard ces trois mois, pas dans les neuf d’avant.',
        settled: 'Installé : plus que le hasard ces trois mois comme dans les neuf d’avant.',
        fading: 'S’estompe : plus que le hasard dans les neuf mois d’avant, plus maintenant.',
        unproven: 'Pas de changement prouvé.',
      }[change],
    ),
  /** Against passages, or against days where nobody passed in any month. */
  slope: (slope: Slope | null, months: readonly Pick<StudyMonth, 'passages'>[]): string =>
    typeset(
      slope === null
        ? 'Trop peu d’épisodes pour une tendance.'
        : `Par ${months.some(({ passages: made }) => made > 0) ? 'passage' : 'jour'}, ${percentChange(slope.factor)} par mois (de ${percentChange(slope.low)} à ${percentChange(slope.high)} à 95 %) : ${
            isFlat(slope)
              ? 'compatible avec aucun changement'
              : slope.factor > 1
                ? 'cela monte'
                : 'cela baisse'
          }.`,
    ),
  trendHelp: 'Comment la tendance est calculée',
  trendLines: ({ mannKendall, senPerMonth, slope }: PlaceStudy): readonly string[] =>
    [
      'Régression de Poisson des épisodes sur les mois, les passages en regard ; limites à 95 %.',
      ...(slope ? [`p = ${format.number(slope.p, 3)}.`] : []),
      ...(mannKendall
        ? [
            `Second avis, sans les passages : Mann–Kendall p = ${format.number(mannKendall.p, 3)}${
              senPerMonth === null
                ? ''
                : `, pente médiane de Theil–Sen ${format.number(senPerMonth, 2)} épisode par mois`
            }.`,
          ]
        : ['Moins de quatre mois : pas de second avis.']),
    ].map(typeset),

  codes: 'Ce qui est noté',
  codeCount: (label: string, count: number): string => typeset(`${label} : ${format.number(count)}`),
  done: 'Ce qui a été fait',
  statusCount: (status: string, count: number): string =>
    typeset(`${status} : ${format.count(count, 'situation', 'situations')}`),
  support: (
    place: string,
    minutes: number,
    times: number,
    bands: readonly string[],
    since: CivilDate | undefined,
  ): string =>
    typeset(
      `Présence demandée, ${place} : ${format.minutes(minutes)}, ${format.number(times)} fois par semaine${
        bands.length > 0 ? `, ${bands.join(', ').toLocaleLowerCase('fr')}` : ''
      }${since ? `, depuis le ${format.day(since)}` : ''}.`,
    ),
  nothingDone: 'Aucune situation sur la période, aucune présence demandée.',

  neighbours: 'À moins de 150 m',
  noNeighbours: 'Rien de noté ailleurs à moins de 150 m sur la période.',
  neighbour: (name: string, metres: number, count: number): string =>
    typeset(`${name}, à ${format.metres(Math.round(metres))} : ${situations(count)}`),
} as const
