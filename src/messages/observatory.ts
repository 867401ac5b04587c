import type { SetAsideReason } from '../domain/hotspots/observations.ts'
import type { Period } from '../domain/period.ts'
import type { Family } from '../domain/taxonomy.ts'
import { beforeRecordsWords } from './before-records.ts'
import { format } from './format.ts'
import { periodName } from './period-name.ts'
import { typeset } from './typeset.ts'

const { situations } = format
const s = (count: number): string => (count > 1 ? 's' : '')

const setAside: Readonly<Record<SetAsideReason, (count: number) => string>> = {
  bySector: (count) => `${situations(count)} notée${s(count)} par secteur, sans point sur la carte.`,
  placeUnknown: (count) => `${situations(count)} dont le lieu n’est plus dans le territoire.`,
  outside: (count) => `${situations(count)} hors du périmètre.`,
  fallbackPoint: (count) =>
    `${situations(count)} à un même point par défaut, mise${s(count)} de côté : leur lieu n’a sans doute pas été trouvé.`,
  duplicate: (count) => `${situations(count)} en double (même code, même lieu, même minute).`,
}

/** The observatory: its views, what is looked at, what is not counted. */
export const observatory = {
  title: 'Observatoire',
  views: 'Vues de l’observatoire',
  viewNames: {
    places: 'Lieux',
    hours: 'Heures',
    months: 'Mois',
    compare: 'Comparer',
    method: 'Méthode',
  },
  period: periodName,
  shown: (value: Period, count: number): string =>
    typeset(`${format.capital(periodName(value))}\u00a0· ${situations(count)}`),
  shownBefore: (value: Period): string =>
    typeset(`${format.capital(periodName(value))}\u00a0· ${beforeRecordsWords.count}`),
  shownWith: (value: Period, counts: string): string =>
    typeset(`${format.capital(periodName(value))}\u00a0· ${counts}`),
  situations,
  note: 'Noter une situation',
  family: (code: Family, name: string): string => `${code} · ${name}`,
  none: 'Aucune famille n’est cochée : la carte est vide.',
  setAside,
  failed: 'La carte n’a pas pu être calculée.',

  of: (place: string): string => `Situations · ${place}`,
  edit: 'Corriger',
  editOne: (what: string, when: string): string => `Corriger : ${what}, ${when}`,
  otherPeriod: 'Aucune situation de ce lieu sur la période avec ces choix.',

  emptyText:
    'Ici paraîtront les situations notées : où, quand, et ce qui dépasse le hasard. Notez la première, ou déposez un fichier CSV.',
} as const
