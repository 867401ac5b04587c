import type { CivilDate } from '../domain/civil-date.ts'
import { addDays, firstDayOf, isoWeekOf, lastDayOf, mondayOf, monthOf } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import type { Family } from '../domain/taxonomy.ts'
import { format } from './format.ts'

const situations = (count: number): string => format.count(count, 'situation', 'situations')
const capital = (value: string): string => value.charAt(0).toLocaleUpperCase('fr') + value.slice(1)

/** « mars 2026 » for a whole month, « semaine 12, du 16 mars au 20 mars 2026 » for a whole week, else the dates. */
const period = (value: Period): string => {
  const month = monthOf(value.from)
  if (value.from === firstDayOf(month) && value.until === lastDayOf(month)) return format.month(month)
  const week = isoWeekOf(value.from)
  if (value.from === mondayOf(week) && value.until === addDays(value.from, 6))
    return `semaine ${Number(week.slice(6))}, du ${format.dayAndMonth(value.from)} au ${format.shortDay(value.until)}`
  return format.period(value)
}

/** The observatory: what is looked at, what is left out, where it is. */
export const observatory = {
  title: 'Observatoire',
  period,
  shown: (value: Period, count: number): string => `${capital(period(value))} · ${situations(count)}`,
  situations,
  note: 'Noter une situation',
  families: 'Familles',
  family: (code: Family, name: string): string => `${code} · ${name}`,
  withoutC5: 'C5 n’est jamais sur la carte : il se note par secteur, pour l’équipe seulement.',
  landlords: 'Bailleurs',
  landlordsAll: 'Tous, si aucun n’est coché.',
  bands: 'Moments de la journée',
  bandsAll: 'Tous, si aucun n’est coché.',
  narrowed: (landlords: number, bands: number): string =>
    [
      landlords > 0 ? format.count(landlords, 'bailleur', 'bailleurs') : '',
      bands > 0 ? format.count(bands, 'moment', 'moments') : '',
    ]
      .filter(Boolean)
      .join(', '),
  more: 'Bailleurs et moments de la journée',
  none: 'Aucune famille n’est cochée : la carte est vide.',
  leftOut: 'Ce qui n’est pas montré',
  bySector: (count: number): string =>
    `${situations(count)} notée${count > 1 ? 's' : ''} par secteur, sans point sur la carte.`,
  placeUnknown: (count: number): string => `${situations(count)} dont le lieu n’est plus dans le territoire.`,
  honest:
    'La carte montre des nombres de situations notées, pas encore ce qui dépasse le hasard : un lieu où l’équipe passe plus souvent en compte plus.',
  failed: 'La carte n’a pas pu être calculée.',

  places: 'Lieux',
  placesHelp: 'Par nombre de situations sur la période.',
  placesEmpty: 'Aucune situation sur la période avec ces choix.',
  place: (count: number, last: CivilDate): string =>
    `${situations(count)}, la dernière le ${format.shortDay(last)}`,
  last: (last: CivilDate): string => `dernière le ${format.shortDay(last)}`,
  all: (count: number): string => `Voir les ${format.number(count)} lieux`,
  of: (place: string): string => `Situations · ${place}`,
  edit: 'Corriger',
  editOne: (what: string, when: string): string => `Corriger : ${what}, ${when}`,
  otherPeriod: 'Aucune situation de ce lieu sur la période avec ces choix.',

  emptyText:
    'Ici paraîtront les situations notées : où, quand, et comment elles changent au fil des mois. Notez la première, ou déposez un fichier CSV.',
} as const

/** The time bar under the map. */
export const timeBar = {
  title: 'Le temps',
  chart: (step: 'month' | 'week', first: string, last: string): string =>
    `Situations par ${step === 'month' ? 'mois' : 'semaine'}, de ${first} à ${last}`,
  step: 'Pas',
  month: 'Mois',
  week: 'Semaines',
  previous: (step: 'month' | 'week'): string => (step === 'month' ? 'Mois précédent' : 'Semaine précédente'),
  next: (step: 'month' | 'week'): string => (step === 'month' ? 'Mois suivant' : 'Semaine suivante'),
  play: 'Dérouler',
  pause: 'Pause',
  slider: 'Moment montré',
  value: (name: string, count: number): string => `${name}, ${situations(count)}`,
  bar: (name: string, count: number): string => `${capital(name)} : ${situations(count)}`,
  from: 'Du',
  until: 'au',
  range: 'Période à la carte',
  table: 'Les mêmes nombres en tableau',
  datesAndTable: 'Dates précises et tableau',
  tableStep: (step: 'month' | 'week'): string => (step === 'month' ? 'Mois' : 'Semaine'),
  tableCount: 'Situations',
  stepName: (step: 'month' | 'week', from: CivilDate): string =>
    step === 'month' ? format.month(monthOf(from)) : `semaine du ${format.shortDay(from)}`,
  shortName: (step: 'month' | 'week', from: CivilDate): string =>
    step === 'month' ? format.shortMonth(monthOf(from)) : format.dayAndMonth(from),
  leftOut: (families: readonly Family[]): string =>
    `sans ${families.length > 1 ? 'les familles' : 'la famille'} ${families.join(', ')}`,
  greatest: (count: number): string => `${format.number(count)} au plus`,
  empty: 'Pas encore de situation : les mois se rempliront ici.',
} as const
