import type { CivilDate, IsoWeek } from '../domain/civil-date.ts'
import { addDays, mondayOf } from '../domain/civil-date.ts'
import { format } from './format.ts'

const { passages } = format
const places = (count: number): string => format.count(count, 'lieu', 'lieux')
/** Numbers stay on the line of their units. */
const tied = (text: string): string => text.replace(/(\d|\bh) (?=[\p{L}\d])/gu, '$1\u00a0')
/** « 14 h », « 9 h 30 ». */
export const shortClock = (time: string): string => tied(format.clock(time).replace(' h 00', ' h'))
const stops = (count: number): string => format.count(count, 'arrêt', 'arrêts')

/** The week: its board, its rounds, how it went. */
export const week = {
  title: 'Semaine',
  views: 'Vues de la semaine',
  viewNames: {
    week: 'Tournées',
    done: 'Fait',
    compare: 'Comparer',
    advice: 'Conseils',
    method: 'Méthode',
    settings: 'Réglages',
  },
  atOnce: 'Semaines préparées ensemble',
  weekCount: (count: number): string => format.count(count, 'semaine', 'semaines'),
  together: 'Semaines préparées ensemble',
  /** « S. 49 ». */
  shortNumber: (value: IsoWeek): string => `S.\u00a0${Number(value.slice(6))}`,
  dayFilter: 'Tournées montrées sur la carte',
  allDays: 'Toutes',
  weekdayShort: (day: CivilDate): string => {
    const short = format.weekdayShort(day).replace('.', '')
    return format.capital(short)
  },
  onlyDay: (day: CivilDate): string => `${format.weekday(day)} seulement`,
  pick: 'Semaine affichée',
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  number: (value: IsoWeek): string => `Semaine ${Number(value.slice(6))}`,
  /** « du 30 nov. au 4 déc. 2026 », Monday to Friday. */
  days: (value: IsoWeek): string =>
    tied(`du ${format.dayAndMonth(mondayOf(value))} au ${format.shortDay(addDays(mondayOf(value), 4))}`),
  prepare: 'Préparer la semaine',
  prepareSeveral: (count: number): string => `Préparer les ${count} semaines`,
  searchLonger: 'Chercher mieux pendant 10 s',
  searchLongerMeaning: 'Part de la semaine telle qu’elle est et ne la change que pour mieux.',
  prepareAgain: 'Préparer de nouveau',
  prepareAround: (locked: number): string =>
    locked > 1 ? `Replanifier autour des ${locked} arrêts épinglés` : 'Replanifier autour de l’arrêt épinglé',
  stop: 'Arrêter',
  stopHelp: 'La meilleure semaine trouvée jusque-là est gardée.',
  running: 'Préparation en cours',
  progress: (done: number): string => `${format.percent(done)} de la recherche`,
  searching: 'Calcul des chemins à pied entre les lieux…',
  best: (passageCount: number, metres: number, overdue: number): string =>
    tied(
      `Meilleure semaine jusqu’ici : ${passages(passageCount)}, ${format.metres(metres)} à pied, ${places(overdue)} hors délai.`,
    ),
  settings: 'Réglages',
  print: 'Imprimer',
  printRound: 'Imprimer cette tournée',

  emptyText:
    'Ici paraîtront les tournées de chaque binôme, jour par jour, avec leurs arrêts et leurs heures. Vous pourrez les déplacer, les épingler et les imprimer.',

  summaryTitle: 'En bref',
  summary: (passageCount: number, placeCount: number, all: number): string =>
    `${passages(passageCount)} ${passageCount < 2 ? 'prévu' : 'prévus'} dans ${places(placeCount)} sur ${format.number(all)}.`,
  overdue: 'Hors délai en fin de semaine',
  overdueValue: (count: number, all: number): string => `${places(count)} sur ${format.number(all)}`,
  overdueMeaning: (days: number): string => `Sans passage depuis plus de ${days} jours, délai maximum réglé.`,
  lateness: (days: number, unavoidable: number): string =>
    tied(
      `À la dernière préparation : ${format.count(days, 'jour', 'jours')} de retard${unavoidable > 0 ? `, dont au moins ${format.number(unavoidable)} ${unavoidable < 2 ? 'inévitable' : 'inévitables'} dans le temps de ces tournées` : ''}.`,
    ),
  walk: 'À pied',
  walkValue: (metres: number, minutes: number): string =>
    `${format.metres(metres)}, ${format.minutes(minutes)}`,
  free: 'Temps laissé libre',
  freeValue: (share: number): string => `${format.percent(share)} du temps des tournées`,
  freeMeaning: 'Pour les rencontres : ni marche, ni passage prévu.',

  fairness: 'Équité entre bailleurs',
  fairnessMeaning: (weight: number): string =>
    `Part du temps de passage des quatre semaines qui finissent avec celle-ci, à côté de la part des logements. ${
      weight > 0
        ? `Son poids dans la préparation est de ${format.number(weight, 1)}.`
        : 'Un indicateur seulement : son poids dans la préparation est de 0, il ne change aucune tournée.'
    } L’écart se regarde à ±\u00a03 points.`,
  fairnessOf: 'Bailleur',
  fairnessShare: 'Temps',
  fairnessTarget: 'Logements',
  fairnessGap: 'Écart',
  gap: (points: number): string => {
    const whole = Math.round(points * 10) / 10
    return `${whole > 0 ? '+' : whole < 0 ? '−' : ''}${format.number(Math.abs(whole), 1)} pt`
  },
  publicSpace: (minutes: number, share: number): string =>
    `Espace public : ${format.minutes(minutes)}, soit ${format.percent(share)} du temps de passage, compté à part.`,

  unserved: (count: number): string => `${places(count)} sans passage cette semaine`,
  shortPresences: (count: number): string => `${places(count)} avec moins de présences que demandé`,
  unservedEmpty: 'Tous les lieux demandés ont un passage.',
  more: (count: number): string => `Voir les ${format.number(count)} lieux`,

  board: 'Tournées de la semaine',
  day: 'Jour',
  weekday: format.weekday,
  dayAndMonth: (day: CivilDate): string => tied(format.dayAndMonth(day)),
  none: 'Aucune tournée',
  times: (start: string, end: string): string => `${shortClock(start)} – ${shortClock(end)}`,
  roundNumber: (number: number): string => `Tournée ${number}`,
  roundFacts: (count: number, metres: number): string => tied(`${stops(count)} · ${format.metres(metres)}`),
  roundLabel: (number: number, day: CivilDate, start: string, pair: string): string =>
    `Tournée ${number}, ${format.weekday(day)} ${format.clock(start)}, ${pair}`,
  locked: (count: number): string => format.count(count, 'épinglé', 'épinglés'),
  edition: (version: number, handedOut: CivilDate, changed: number): string =>
    tied(
      `Version ${version}, remise le ${format.dayAndMonth(handedOut)}${
        changed === 0
          ? ' : rien n’a changé depuis.'
          : ` ; ${changed < 2 ? `${stops(changed)} a changé` : `${stops(changed)} ont changé`} depuis.`
      }`,
    ),
  /** Of a week not handed out yet. */
  repaired: (count: number): string =>
    tied(`${stops(count)} ${count < 2 ? 'a' : 'ont'} changé de tournée ou d’heure à la dernière réparation.`),
  /** Rounds held of another version than the week's last, by their numbers. */
  otherVersions: (rounds: readonly (readonly [number: number, version: number])[]): string =>
    tied(
      `${rounds
        .toSorted(([a], [b]) => a - b)
        .map(([number, version]) => `Tournée ${number} : version ${version}`)
        .join(' ; ')}.`,
    ),
  marks: {
    added: 'Ajouté',
    moved: 'Déplacé',
    're-timed': 'Heure changée',
    gone: 'Retiré',
  },
  movedAway: 'Déplacé ailleurs',
  left: 'Partis d’ici',
  leftOne: (place: string, isGone: boolean, time: string): string =>
    `${place}, ${shortClock(time)} : ${isGone ? 'retiré' : 'déplacé ailleurs'}`,
  walked: 'Passée',
  changed: (count: number): string => format.count(count, 'changé', 'changés'),
} as const

/** One round: its stops in order. */
export const round = {
  close: 'Fermer la tournée',
  heading: (number: number): string => `Tournée ${number}`,
  when: (day: CivilDate, start: string, end: string): string =>
    `${format.weekday(day)} ${tied(format.dayAndMonth(day))}, ${shortClock(start)}\u00a0–\u00a0${shortClock(end)}`,
  facts: (
    count: number,
    metres: number,
    breakMinutes: number,
    breakBefore: number,
    freeMinutes: number,
  ): string =>
    tied(
      [
        stops(count),
        `${format.metres(metres)} à pied`,
        ...(breakMinutes > 0
          ? [`pause de ${format.minutes(breakMinutes)}${count > 0 ? ` avant l’arrêt ${breakBefore}` : ''}`]
          : []),
        `${format.minutes(freeMinutes)} libres`,
      ].join(' · '),
    ),
  stopHelp: 'Choisissez un arrêt pour savoir pourquoi il est là, le déplacer ou l’écarter.',
  from: (place: string, time: string): string => `Départ ${format.clock(time)} · ${place}`,
  to: (place: string, time: string): string => `Fin ${format.clock(time)} · ${place}`,
  stops: 'Arrêts, dans l’ordre',
  over: (minutes: number): string =>
    tied(
      `${format.minutes(Math.ceil(minutes))} pris sur le temps laissé libre : « Réparer » ou « Préparer de nouveau » allège la tournée.`,
    ),
  empty: 'Cette tournée n’a pas d’arrêt : déplacez-en un ici, ou préparez de nouveau la semaine.',
  help: 'Glissez un arrêt dans la liste ou sur une autre tournée ; choisissez-le pour le déplacer avec des boutons. Un arrêt déplacé est épinglé.',
  rank: (rank: number): string => `${rank}.`,
  minutes: (minutes: number): string => format.minutes(minutes),
  pin: 'Épingler',
  pinned: 'Épinglé',
  pinLabel: (place: string): string => `Épingler ${place}`,
  up: 'Monter',
  down: 'Descendre',
  moveTo: 'Déplacer vers…',
  moveChoose: 'Déplacer vers la tournée',
  move: 'Déplacer',
} as const
