import type { CivilDate } from '../domain/civil-date.ts'
import { firstDayOf, lastDayOf, monthOf } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import type { Family } from '../domain/taxonomy.ts'
import { beforeRecordsWords } from './before-records.ts'
import { format } from './format.ts'

type Bars = 'month' | 'week'
type Window = 'week' | 'month' | 'quarter' | 'year'

const { situations } = format
const counted = (count: number | null): string =>
  count === null ? beforeRecordsWords.count : situations(count)

/** The time bar under the map. */
export const timeBar = {
  title: 'Le temps',
  chart: (bars: Bars, first: string, last: string): string =>
    `Situations par ${bars === 'month' ? 'mois' : 'semaine'}, de ${first} à ${last}`,
  window: 'Durée montrée',
  windows: { week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' } satisfies Record<
    Window,
    string
  >,
  previous: {
    week: 'Une semaine plus tôt',
    month: 'Un mois plus tôt',
    quarter: 'Un mois plus tôt',
    year: 'Un mois plus tôt',
  } satisfies Record<Window, string>,
  next: {
    week: 'Une semaine plus tard',
    month: 'Un mois plus tard',
    quarter: 'Un mois plus tard',
    year: 'Un mois plus tard',
  } satisfies Record<Window, string>,
  play: 'Dérouler',
  pause: 'Pause',
  speed: 'Vitesse',
  speedOf: (times: number): string => `× ${times}`,
  /** Short enough for a phone: « oct. 2026 », « août – oct. 2026 », else the dates. */
  windowName: ({ from, until }: Period): string => {
    const [first, last] = [monthOf(from), monthOf(until)]
    const isMonths = from === firstDayOf(first) && until === lastDayOf(last)
    if (!isMonths) return `${format.dayAndMonth(from)} – ${format.dayAndMonth(until)}`
    return first === last
      ? format.shortMonth(first)
      : `${format.shortMonth(first)} – ${format.shortMonth(last)}`
  },
  more: 'durées, graphique et dates',
  slider: 'Moment montré',
  /** A count is null before the records begin. */
  value: (name: string, count: number | null): string => `${name}, ${counted(count)}`,
  bar: (name: string, count: number | null): string => `${format.capital(name)} : ${counted(count)}`,
  from: 'Du',
  until: 'au',
  range: 'Période à la carte',
  brush: 'Période sur le graphique',
  brushFrom: 'Début de la période',
  brushUntil: 'Fin de la période',
  brushWhole: 'Toute la période',
  day: (day: CivilDate): string => format.shortDay(day),
  table: 'Les mêmes nombres en tableau',
  datesAndTable: 'Dates précises et tableau',
  tableStep: (bars: Bars): string => (bars === 'month' ? 'Mois' : 'Semaine'),
  tableCount: 'Situations',
  stepName: (bars: Bars, from: CivilDate): string =>
    bars === 'month' ? format.month(monthOf(from)) : `semaine du ${format.shortDay(from)}`,
  shortName: (bars: Bars, from: CivilDate): string =>
    bars === 'month' ? format.shortMonth(monthOf(from)) : format.dayAndMonth(from),
  leftOut: (families: readonly Family[]): string =>
    `sans ${families.length > 1 ? 'les familles' : 'la famille'} ${families.join(', ')}`,
  greatest: (count: number): string => `${format.number(count)} au plus`,
  empty: 'Pas encore de situation : les mois se rempliront ici.',
} as const
