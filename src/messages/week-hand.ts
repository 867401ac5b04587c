import type { CivilDate } from '../domain/civil-date.ts'
import type { PlanRule } from '../domain/week/plan.ts'
import { format } from './format.ts'
import { shortClock } from './week.ts'

/** Rules in the words of somebody who moved a stop; an engine's own slips share one. */
const slip = 'le calcul ne tombe pas juste'
const rules: Readonly<Record<PlanRule, string>> = {
  'round-window': 'la tournée dépasse son heure de fin',
  'unplanned-time': 'le temps laissé libre est entamé',
  'minimum-gap': 'deux passages trop rapprochés',
  'maximum-gap': 'délai maximum dépassé',
  'locked-stop': 'un arrêt épinglé a bougé',
  'opening-hours': 'hors des heures où le lieu peut être vu',
  'fixed-time': 'l’heure fixée n’est pas tenue',
  break: 'la pause ne tient plus',
  excluded: 'lieu écarté de cette tournée',
  'walked-round': 'tournée déjà faite',
  urgent: 'à voir ce jour-là, et n’y est plus',
  check: 'contrôle dû non tenu',
  'presence-minutes': 'présence trop courte',
  'service-minutes': 'passage trop court',
  'unknown-place': 'lieu qui n’existe plus',
  'unknown-round': 'tournée qui n’existe plus',
  'missing-round': 'il manque une tournée',
  'duplicate-stop': 'deux fois dans la même tournée',
  'walk-length': slip,
  times: slip,
  measures: slip,
  unserved: slip,
  line: slip,
}

/** What a change by hand did to the week. */
export const effect = {
  title: 'Effet sur la semaine',
  unchanged: 'Délais, présences et équité ne changent pas.',
  repair: 'Réparer',
  leave: 'Laisser ainsi',
  detail: 'Détail',
  fromRead: (before: string, after: string): string => `de ${before} à ${after}`,
  better: 'mieux',
  worse: 'moins bien',
  measures: {
    overdue: 'Jours hors délai',
    missing: 'Présences et contrôles manquants',
    short: 'Passages sous le rythme visé',
    fairness: 'Équité, écart le plus grand',
    walk: 'À pied',
  },
  days: (value: number): string => `${format.number(value)}\u00a0j`,
  plain: (value: number): string => format.number(value),
  tenths: (value: number): string => format.number(value, 1),
  points: (value: number): string => `${format.number(value, 1)}\u00a0pt`,
  minutes: (value: number): string => format.minutes(value).replace(/ /g, '\u00a0'),
  rules,
  andMore: (count: number): string => `et ${format.number(count)} de plus`,
  rulesBroken: (count: number): string => format.count(count, 'règle non tenue', 'règles non tenues'),
  broken: (rule: string, place: string | null, round: number | null): string =>
    [place, round === null ? null : `tournée ${round}`]
      .filter((each) => each !== null)
      .join(', ')
      .replace(/^./, (first) => first.toLocaleUpperCase('fr')) +
    (place === null && round === null ? '' : ' : ') +
    rule,
} as const

const day = (value: CivilDate): string => format.boardDay(value)

/** What the hand changes in one week only. */
export const hand = {
  title: 'Ajuster la semaine',
  behind: 'La semaine préparée ne tient pas encore compte de vos derniers changements.',
  catchUp: 'Mettre la semaine à jour',
  placeHelp: 'Quelques lettres du nom, puis choisissez.',
  placeOfMap: (place: string): string => `Prendre le lieu choisi sur la carte : ${place}`,
  placeMissing: 'Choisissez un lieu de la liste.',
  place: 'Lieu',
  day: 'Jour',
  pair: 'Binôme',
  round: 'Tournée',
  start: 'Début',
  end: 'Fin',
  time: 'Heure',
  minutes: 'Minutes',
  dayName: day,
  add: 'Ajouter',
  note: 'Noter',
  save: 'Enregistrer',
  cancel: 'Renoncer',

  happeningShort: 'Imprévu',
  happening: 'Il se passe quelque chose',
  happeningKinds: {
    absence: 'Binôme absent',
    urgent: 'Lieu à voir',
    'cut-short': 'Tournée écourtée',
  },
  happeningWhat: 'Ce qui se passe',
  after: 'Pas avant (facultatif)',
  lastMade: 'Dernier arrêt fait',
  noneMade: 'Aucun arrêt fait',
  stopMade: (rank: number, place: string): string => `${rank}. ${place}`,
  replan: 'Refaire le reste de la semaine',
  replanHelp: 'Ce qui est déjà fait reste ; le reste change le moins possible.',
  replanFrom: 'À partir de',
  replanNow: 'Maintenant',

  changes: 'Cette semaine seulement',
  takeBack: (what: string): string => `Revenir sur : ${what}`,
  absence: (pair: string, value: CivilDate): string => `${pair} absent ${day(value)}`,
  moved: (round: string, value: CivilDate, start: string, end: string, pair: string): string =>
    `${round} : ${day(value)}, ${shortClock(start)}\u00a0–\u00a0${shortClock(end)}, ${pair}`,
  added: (value: CivilDate, start: string, pair: string): string =>
    `Tournée de plus ${day(value)}, ${shortClock(start)}, ${pair}`,
  calledOff: (round: string): string => `Annulée : ${round}`,
  cutShort: (round: string, made: number): string =>
    `${round} écourtée : ${format.count(made, 'arrêt fait', 'arrêts faits')}`,
  urgent: (place: string, value: CivilDate, after: string | undefined): string =>
    `À voir ${day(value)}${after === undefined ? '' : ` après ${shortClock(after)}`} : ${place}`,
  roundShort: (value: CivilDate, start: string, pair: string): string =>
    `Tournée de ${format.weekday(value)} ${shortClock(start)}, ${pair}`,
  roundGone: 'Une tournée',

  appointments: (count: number): string =>
    count === 0 ? 'Rendez-vous et permanences' : `Rendez-vous et permanences (${format.number(count)})`,
  appointmentsHelp: 'Un rendez-vous est de cette semaine ; une permanence revient chaque semaine.',
  appointmentKind: 'Quoi',
  appointmentKinds: { 'rendez-vous': 'Rendez-vous', permanence: 'Permanence' },
  appointment: (value: CivilDate | null, time: string, minutes: number): string =>
    `${value === null ? 'pas cette semaine' : day(value)}, ${shortClock(time)}, ${format.minutes(minutes)}`,
  appointmentRemove: (place: string, time: string): string => `Retirer ${place}, ${shortClock(time)}`,

  extraRound: 'Une tournée de plus',
  extraRoundHelp: 'Cette semaine seulement, aux mêmes lieux de départ et d’arrivée que d’habitude.',
  extraRoundAdd: 'Ajouter la tournée',

  exclusions: (count: number): string =>
    count === 0 ? 'Lieux écartés' : `Lieux écartés (${format.number(count)})`,
  exclusionsHelp: 'Laissés de côté cette semaine, à la main.',
  exclude: 'Écarter de la semaine',
  excludeRound: 'Pas cette tournée',
  excludeWeek: 'Pas cette semaine',
  excluded: (place: string, round: string | null): string => (round === null ? place : `${place} · ${round}`),
  includeShort: 'Reprendre cette semaine',
  include: (place: string): string => `Reprendre ${place}`,

  moveRound: 'Déplacer la tournée',
  moveRoundSave: 'Déplacer',
  callOff: 'Annuler cette tournée',
  halves: { morning: 'matin', afternoon: 'après-midi' },
  halfOf: (value: CivilDate, half: 'morning' | 'afternoon'): string =>
    `${format.weekday(value)} ${half === 'morning' ? 'matin' : 'après-midi'}`,

  why: 'Pourquoi ?',
  whyNot: 'Pourquoi pas cette semaine ?',
  whyUnknown: 'Rien de plus à dire pour l’instant.',
  onePlace: 'Un lieu : pourquoi, consignes',
} as const
