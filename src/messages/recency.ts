import type { CivilDate } from '../domain/civil-date.ts'
import type { RecencyClass } from '../domain/field/recency.ts'
import { format } from './format.ts'

const days = (count: number): string => format.count(count, 'jour', 'jours')

/** « Derniers passages »: how long ago each place was met. */
export const recency = {
  classes: {
    never: 'jamais vu depuis un an',
    overdue: 'à revoir',
    soon: 'bientôt à revoir',
    recent: 'vu récemment',
  } satisfies Record<RecencyClass, string>,
  lead: 'Jours depuis le dernier passage fait à chaque entrée et lieu public, qu’il ait relevé quelque chose ou non, comparés à l’écart maximal du lieu.',
  filterClass: 'Montrer',
  all: 'Tous',
  landlord: 'Bailleur',
  sector: 'Secteur',
  anyLandlord: 'Tous les bailleurs',
  publicSpace: 'Espace public',
  anySector: 'Tous les secteurs',
  list: 'Lieux, du plus ancien passage au plus récent',
  shown: (count: number, all: number): string => `${format.number(count)} sur ${format.number(all)} lieux`,
  none: 'Aucun lieu ne répond à ces choix.',
  age: (count: number | undefined): string =>
    count === undefined ? 'jamais' : count === 0 ? 'aujourd’hui' : `il y a ${days(count)}`,
  detail: (last: CivilDate | undefined, maxGapDays: number): string =>
    `${last === undefined ? '' : `le ${format.shortDay(last)} · `}au plus ${days(maxGapDays)}`,
  ask: 'Demander un passage',
  asked: (day: CivilDate): string => `Passage demandé pour ${format.boardDay(day)}.`,
  askHelp: (day: CivilDate): string =>
    `Pour ${format.boardDay(day)} : la semaine en tient compte quand elle est préparée ou réparée.`,
  legendTitle: 'Dernier passage',
  days: 'Les nombres sont des jours.',
} as const
