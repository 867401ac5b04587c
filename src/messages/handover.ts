import type { CivilDate, IsoWeek } from '../domain/civil-date.ts'
import type { HandedLeft, HandedRound, HandedStop, Handover, HandoverForm } from '../domain/handover.ts'
import { format, weekName } from './format.ts'
import { words } from './words.ts'

const stops = (count: number): string => format.count(count, 'arrêt', 'arrêts')
const times = (from: string, until: string): string => `${format.clock(from)} – ${format.clock(until)}`

const versionOf = (version: number, handedOut: CivilDate): string =>
  `Version ${version}, remise le ${format.day(handedOut)}`

/** « 10 h 05 – 10 h 07 · Présence · attendre 3 min ». */
const stopFacts = ({ arrive, leave, stopKind, waitMinutes }: HandedStop): string =>
  [
    times(arrive, leave),
    words.stopKind[stopKind],
    ...(waitMinutes > 0 ? [`attendre ${format.minutes(waitMinutes)}`] : []),
  ].join(' · ')

const roundName = ({ number, pair, day }: HandedRound): string =>
  `Tournée ${number} · ${pair.name} · ${format.boardDay(day)}`

/** Lines that say a round to whoever walks it: when, from where, each stop, how far. */
const roundLines = (round: HandedRound, handover: Handover): readonly string[] => [
  ...(handover.fictional ? ['Exemple fictif.'] : []),
  `${versionOf(handover.version, handover.handedOut)}.`,
  `${stops(round.stops.length)}, ${format.metres(round.walkMetres)} à pied.`,
  `Départ ${format.clock(round.start)} : ${round.startPlace.name}`,
  ...round.stops.map((stop) => `${stop.rank + 1}. ${stop.place.name} (${stopFacts(stop)})`),
  ...(round.breakMinutes > 0 ? [`Pause : ${format.minutes(round.breakMinutes)}`] : []),
  `Fin ${format.clock(round.end)} : ${round.endPlace.name}`,
]

const forms: Readonly<Record<HandoverForm, string>> = {
  phone: 'Pour le téléphone',
  ics: 'Agenda (iCalendar)',
  gpx: 'Trace GPS (GPX)',
  geojson: 'Carte (GeoJSON)',
}

/** What each file is for, under its name. */
const formHelp: Readonly<Record<HandoverForm, string>> = {
  phone: 'Un fichier que le binôme importe dans Tournée, sur son téléphone.',
  ics: 'Les tournées dans l’agenda du binôme, mises à jour à la version suivante.',
  gpx: 'Le chemin et les arrêts, pour une application de randonnée.',
  geojson: 'Lignes et arrêts, pour un logiciel de cartographie.',
}

const KEPT =
  'Les lieux et les rues déjà connus restent comme ils sont. Une seule annulation rend ce qui était là.'

/** Rounds given to those who walk them: the files, the menu, the reading on the other device. */
export const handover = {
  version: versionOf,
  stopFacts,
  roundName,
  roundLines,
  /** « Tournée 4 · Binôme 1 · 23 arrêts ». */
  eventTitle: (round: HandedRound): string =>
    `Tournée ${round.number} · ${round.pair.name} · ${stops(round.stops.length)}`,
  cancelledTitle: ({ number, pair }: HandedLeft): string => `Annulée : tournée ${number} · ${pair.name}`,
  calendarName: (territory: string, pair: string | null): string =>
    `Tournées${pair === null ? '' : ` de ${pair}`}, ${territory}`,
  title: (week: IsoWeek, territory: string): string => `Tournées de la ${weekName(week)}, ${territory}`,
  departure: 'Départ',
  arrival: 'Arrivée',
  stopName: (rank: number, place: string): string => `${rank + 1}. ${place}`,
  attribution: '© les contributeurs d’OpenStreetMap (ODbL)',

  open: 'Remettre',
  menu: 'Remettre les tournées',
  wholeWeek: 'Toute la semaine',
  thisRound: (number: number): string => `La tournée ${number}`,
  ofPair: (pair: string): string => `Les tournées de ${pair}`,
  close: 'Fermer',
  whose: 'Quoi remettre',
  forms,
  formHelp,
  print: 'Feuilles à imprimer',
  printHelp: 'Plan, arrêts à cocher et itinéraire écrit, en A4.',
  private: 'Aucun de ces fichiers ne contient de situation, de note ni de passage fait.',
  nextVersion: (version: number): string => `Ce sera la version ${version} de la semaine.`,
  sameVersion: (version: number, handedOut: CivilDate): string =>
    `Rien n’a changé depuis la version ${version}, remise le ${format.day(handedOut)}.`,

  /** « Tournée du jeudi 3 décembre 2026, version 2, 23 arrêts ». */
  read: (day: CivilDate, pair: string, version: number, count: number): string =>
    `Tournée du ${format.fullDay(day)}, ${pair}, version ${version}, ${stops(count)}`,
  readTitle: 'Ce que contient le fichier',
  /** By what the file is the whole of. */
  readHelp: {
    week: `Toutes les tournées de cette semaine deviennent celles du fichier. ${KEPT}`,
    pair: `Les tournées de ce binôme cette semaine deviennent celles du fichier. ${KEPT}`,
    round: `Cette tournée devient celle du fichier, les autres restent. ${KEPT}`,
  },
  readFictional: 'Ces tournées viennent de l’exemple fictif : aucune n’est réelle.',
  heldBefore: (version: number): string => `L’appareil tient la version ${version} de cette semaine.`,
  heldNone: 'L’appareil ne tient encore rien de cette semaine.',
  taken: (rounds: number, week: IsoWeek, version: number): string =>
    `${format.count(rounds, 'tournée reçue', 'tournées reçues')} pour la ${weekName(week)}, version ${version}.`,
  printed: (version: number): string => `Feuilles imprimées : la semaine est remise en version ${version}.`,
  takenAgain: 'Ces tournées étaient déjà là : rien n’a changé.',
  saved: (name: string): string => `${name} est prêt à être remis.`,
} as const
