import type { CivilDate } from '../domain/civil-date.ts'
import type { StopState } from '../domain/field/round-progress.ts'
import type { StopKind } from '../domain/week/round.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { shortClock } from './week.ts'

const stops = (count: number): string => format.count(count, 'arrêt', 'arrêts')
const passages = (count: number): string => format.count(count, 'passage', 'passages')

const states: Readonly<Record<StopState, string>> = {
  next: 'prochain arrêt',
  'to-do': 'à faire',
  'put-off': 'plus tard',
  done: 'fait',
  'not-done': 'non fait',
}

/** Whole minutes; 0 for less than one. */
const lasted = (minutes: number): string => (minutes < 1 ? 'moins d’une minute' : format.minutes(minutes))

/** *Ma tournée*: the round as it is walked. */
export const fieldRound = {
  states,
  /** The round that is walked. */
  name: (number: number, pair: string): string => `Tournée ${number} · ${pair}`,
  times: (start: string, end: string): string => typeset(`${shortClock(start)} – ${shortClock(end)}`),
  stops,
  change: 'Changer de tournée',
  toChange: ', changer de tournée',
  choose: 'Quelle tournée faites-vous ?',
  chooseHelp: typeset('Aujourd’hui, plusieurs tournées sont prévues. Ce choix reste sur cet appareil.'),
  progress: (met: number, planned: number): string =>
    typeset(`${format.count(met, 'noté', 'notés')} sur ${stops(planned)}`),
  /** No round today. */
  none: typeset(
    'Aucune tournée n’est prévue aujourd’hui. Vous pouvez tout de même noter des passages libres.',
  ),
  noneAtAll: typeset(
    'Aucune tournée n’est prévue aujourd’hui. Préparez la semaine, ou notez des passages libres.',
  ),
  nextRound: (day: CivilDate, start: string): string =>
    typeset(`Prochaine tournée : ${format.weekday(day)} ${format.dayAndMonth(day)}, à ${shortClock(start)}.`),
  prepare: 'Préparer la semaine',
  seeWeek: 'Voir la semaine',
  free: 'Passage libre',
  freeTitle: 'Passages libres',

  /** The stop at hand. */
  nextStop: 'Prochain arrêt',
  openedStop: 'Arrêt ouvert',
  unplannedStop: 'Arrêt non prévu',
  rank: (rank: number, planned: number): string => `${rank} sur ${planned}`,
  about: (arrive: string): string => typeset(`prévu vers ${shortClock(arrive)}`),
  fixed: (arrive: string): string => typeset(`à ${shortClock(arrive)}`),
  access: { free: 'Accès libre', badge: 'Accès par badge', code: 'Accès par code' },
  announce: (place: string): string => typeset(`Prochain arrêt : ${place}`),
  backToNext: 'Arrêt suivant',
  /** Back to the stop that was noted last, from the next one. */
  backTo: (place: string): string => typeset(`Revenir à cet arrêt : ${place}`),
  toCheck: 'À contrôler',
  checked: 'Contrôlé',
  stillThere: 'Toujours là',
  checkedLabel: (what: string): string => typeset(`Contrôlé : ${what}`),
  stillThereLabel: (what: string): string => typeset(`Toujours là : ${what}`),
  leftHere: 'Laissé par l’autre binôme',
  avoid: 'À éviter pour le moment',
  openHere: (count: number): string =>
    typeset(`${format.count(count, 'situation ouverte', 'situations ouvertes')} ici`),
  since: (day: CivilDate): string => typeset(`depuis le ${format.shortDay(day)}`),
  recorded: 'Déjà noté',
  nothing: 'RAS',
  met: (people: string): string => typeset(`échanges : ${people.toLocaleLowerCase('fr')}`),
  metYouths: (people: string): string => typeset(`dont jeunes : ${people.toLocaleLowerCase('fr')}`),
  lasted: (minutes: number): string => typeset(lasted(minutes)),

  /** What is done at it. */
  actions: 'Noter à cet arrêt',
  ras: 'RAS',
  rasMeaning: 'rien à noter',
  exchanges: 'Échanges',
  situation: 'Situation',
  defect: 'Défaut',
  defectLabel: 'Défaut technique',
  notDone: 'Non fait',
  later: 'Plus tard',
  presence: 'Présence',
  permanence: 'Permanence',
  unplanned: 'Autre lieu',
  close: 'Fermer',

  exchangesTitle: (place: string): string => typeset(`Échanges : ${place}`),
  youths: 'Dont des jeunes',
  youthsHelp: 'Facultatif, à toucher avant : le nombre de personnes enregistre.',
  youthsAdd: 'Facultatif. Le nombre de jeunes enregistre.',
  people: 'Personnes rencontrées',
  short: { '0': '0', '1-2': '1–2', '3-5': '3–5', '6+': '6+' },

  notDoneTitle: (place: string): string => typeset(`Non fait : ${place}`),
  notDoneHelp: 'Le lieu sera repris dans les prochaines tournées.',

  presenceSince: (place: string, kind: StopKind): string =>
    typeset(`${kind === 'permanence' ? 'Permanence' : 'Présence'}${place === '' ? '' : ` : ${place}`}`),
  elapsed: (minutes: number): string => typeset(lasted(minutes)),
  endPresence: 'Terminer',
  dropPresence: 'Renoncer',
  correctLength: 'Corriger la durée',
  /** How long it truly lasted. */
  trueEnd: 'Combien de temps a-t-elle duré ?',
  trueEndHelp: (start: string, minutes: number): string =>
    typeset(`Commencée à ${shortClock(start)}, il y a ${lasted(minutes)}.`),
  minutes: 'Minutes',
  shorter: (minutes: number): string => typeset(`${minutes} minutes de moins`),
  longer: (minutes: number): string => typeset(`${minutes} minutes de plus`),
  endedAt: (time: string): string => typeset(`jusqu’à ${shortClock(time)}`),
  noteLength: (minutes: number): string => typeset(`Noter ${lasted(minutes)}`),
  allOfIt: (minutes: number): string => typeset(`Toute la durée : ${lasted(minutes)}`),
  goOnWith: 'Elle continue',

  putOff: (count: number): string => typeset(`À reprendre : ${count}`),

  unplannedTitle: 'Arrêt non prévu',
  unplannedPlace: typeset('Ou cherchez le lieu'),
  kinds: {
    passage: 'Passage',
    presence: 'Présence',
    'rendez-vous': 'Rendez-vous',
    permanence: 'Permanence',
  },
  visit: 'Visite à domicile',
  visitHelp: (building: string): string =>
    typeset(`Une visite est gardée au bâtiment, jamais plus finement : ${building}.`),
  sectorTooWide: 'Choisissez une entrée, un lieu public, un lieu d’accueil ou un bâtiment.',
  isStop: 'Ce lieu est un arrêt de la tournée : il s’ouvre tel quel.',
  goThere: 'Aller à cet arrêt',

  listTitle: 'Arrêts de la tournée',
  open: (place: string, state: StopState): string => typeset(`${place} : ${states[state]}`),
  unplannedList: 'Arrêts non prévus',

  framework: typeset('Avant la première note, le cadre des données doit être indiqué.'),
  setFramework: 'Indiquer le cadre',

  /** The round is over. */
  doneTitle: 'La tournée est faite. Merci !',
  doneCounts: (done: number, met: number): string =>
    typeset(
      `${passages(done)}, dont ${met} avec des échanges. Chaque passage compte, même sans rien à noter.`,
    ),
  doneNotDone: (count: number): string =>
    typeset(`${stops(count)} non ${count < 2 ? 'fait' : 'faits'} : les prochaines tournées les reprendront.`),
  doneUnplanned: (count: number): string =>
    typeset(`${format.count(count, 'arrêt non prévu', 'arrêts non prévus')} en plus.`),
  debriefing: 'Passer au débriefing',

  /** What the toast says. */
  said: {
    nothing: (place: string): string => typeset(`RAS noté : ${place}`),
    later: (place: string): string => typeset(`Remis à plus tard : ${place}`),
    exchanges: (place: string, people: string): string =>
      typeset(`Échanges notés : ${people.toLocaleLowerCase('fr')}, ${place}`),
    notDone: (place: string, reason: string): string =>
      typeset(`Non fait (${reason.toLocaleLowerCase('fr')}) : ${place}`),
    presence: (place: string, minutes: number): string =>
      typeset(`Présence de ${lasted(minutes)} notée : ${place}`),
  },
} as const
