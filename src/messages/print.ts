import type { CivilDate } from '../domain/civil-date.ts'
import type { Sheet, SheetStep, SheetStop } from '../domain/sheet.ts'
import type { Street } from '../domain/street.ts'
import { format } from './format.ts'

const round10 = (metres: number): number =>
  metres < 95 ? Math.max(5, Math.round(metres / 5) * 5) : Math.round(metres / 10) * 10

const NO_BREAK = '\u00a0'
const TURNS: Readonly<Record<SheetStep['turn'], string>> = {
  start: '',
  straight: 'Tout droit',
  left: 'À gauche',
  right: 'À droite',
  back: 'Demi-tour',
}
/** A way without a name, by what it is. */
const WAYS: Readonly<Record<Street['class'] | 'open', string>> = {
  path: 'par l’allée piétonne',
  steps: 'par l’escalier',
  service: 'voie de desserte',
  residential: 'rue sans nom',
  collector: 'rue sans nom',
  main: 'grande rue sans nom',
  open: 'à travers l’espace ouvert',
}

/** « 3 », « 3 et 4 », « 3 à 6 » of ranks from 0. */
const numbers = (ranks: readonly number[]): string => {
  const [first, last] = [ranks[0]! + 1, ranks.at(-1)! + 1]
  return ranks.length === 1 ? `${first}` : ranks.length === 2 ? `${first} et ${last}` : `${first} à ${last}`
}

/** A stretch of the way: « À gauche, rue de Lille », « 140 m, 2 min », the stops along it, what is gone past. */
const stepWords = ({ turn, way, metres, minutes, stops, passes }: SheetStep) => ({
  way: format.capital([TURNS[turn], 'name' in way ? way.name : WAYS[way.class]].filter(Boolean).join(', ')),
  length:
    `${format.metres(round10(metres))}${minutes < 0.75 ? '' : `, ${format.minutes(minutes)}`}`.replaceAll(
      ' ',
      NO_BREAK,
    ),
  stops:
    stops.length === 0
      ? ''
      : `${stops.length > 1 ? 'arrêts' : 'arrêt'} ${numbers(stops)}`.replaceAll(' ', NO_BREAK),
  passes: passes.length === 0 ? '' : `en passant devant ${passes.join(' et ')}`,
})

const MOST_NAMED = 4
const few = (names: readonly string[]): string =>
  names.length <= MOST_NAMED + 1
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} et ${names.length - MOST_NAMED} autres`

/** The printed pages of rounds. */
export const print = {
  title: (count: number): string => `Aperçu avant impression · ${format.count(count, 'tournée', 'tournées')}`,
  print: 'Imprimer',
  close: 'Fermer l’aperçu',
  fictional: 'Exemple fictif',
  day: (day: CivilDate): string => format.capital(format.fullDay(day)),
  clock: format.clock,
  times: (start: string, end: string): string => `${format.clock(start)} – ${format.clock(end)}`,
  facts: (stops: number, metres: number): string =>
    `${format.count(stops, 'arrêt', 'arrêts')} · ${format.metres(metres)} à pied`,
  /** `before`: number of the stop; null for the way back. */
  pause: (minutes: number, before: number | null): string =>
    `Pause : ${format.minutes(minutes)}, ${before === null ? 'avant le retour' : `avant l’arrêt ${before}`}`,
  pauseHere: (minutes: number): string => `Pause de ${format.minutes(minutes)}`,
  noBreak: 'Sans pause',
  free: (minutes: number): string => `Temps libre pour les rencontres : ${format.minutes(minutes)}`,
  map: (pair: string, day: CivilDate): string =>
    `Plan de la tournée de ${pair}, ${format.weekday(day)} : les arrêts numérotés dans l’ordre de la liste`,
  stops: 'Arrêts',
  done: 'Fait',
  number: 'N°',
  time: 'Heure',
  place: 'Lieu',
  notes: 'À retenir',
  departure: (place: string): string => `Départ : ${place}`,
  arrival: (place: string): string => `Arrivée : ${place}`,
  itinerary: 'Itinéraire',
  step: stepWords,
  noItinerary: 'Aucun chemin n’est tracé pour cette tournée.',
  wayTotal: (metres: number, minutes: number): string =>
    `En tout : ${format.metres(round10(metres))} à pied, ${format.minutes(minutes)} de marche.`,
  round: (number: number): string => `Tournée ${number}`,
  edition: (version: number, handedOut: CivilDate): string =>
    `Version ${version}, remise le ${format.day(handedOut)}`,
  /** What follows the round on every side, so that a loose sheet finds its own. */
  running: (sheet: Pick<Sheet, 'number' | 'pair' | 'day' | 'edition'>): string =>
    `Tournée ${sheet.number} · ${sheet.pair} · ${format.boardDay(sheet.day)} · version ${sheet.edition.version}`,
  changes: { added: 'Nouveau', moved: 'Déplacé', 're-timed': 'Horaire changé' },
  change: (change: NonNullable<SheetStop['change']>): string =>
    `${print.changes[change.type]}${change.was === undefined ? '' : ` (avant : ${format.clock(change.was)})`}`,
  changedSince: (count: number, gone: readonly string[]): string =>
    format.capital(
      [
        ...(count > 0
          ? [`${format.count(count, 'arrêt changé', 'arrêts changés')} depuis la version précédente`]
          : []),
        ...(gone.length > 0
          ? [`${gone.length > 1 ? 'ne sont plus' : 'n’est plus'} dans cette tournée : ${few(gone)}`]
          : []),
      ].join(' ; '),
    ),
  wait: (minutes: number): string => `attendre ${format.minutes(minutes)}`,
  openings: (spans: SheetStop['opening']): string =>
    `ouvert ${spans.map(({ from, until }) => `de ${format.clock(from)} à ${format.clock(until)}`).join(' et ')}`,
  fixedAt: (time: string): string => `à ${format.clock(time)} précises`,
  noStop: 'Cette tournée n’a pas d’arrêt.',
  attribution: 'Fond : © les contributeurs d’OpenStreetMap (ODbL)',
  private: 'À garder avec l’équipe. Aucune situation n’est imprimée.',
} as const
