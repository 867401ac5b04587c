import type { CivilDate } from '../domain/civil-date.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const times = (count: number): string => format.count(count, 'fois', 'fois')

/** What is noted at a stop: a situation, a defect, a danger, what the team did. */
export const fieldSituation = {
  title: 'Situation',
  /** Choosing the code. */
  likely: 'Souvent ici',
  families: 'Toutes les familles',
  back: 'Toutes les familles',
  toDefects: 'Défaut technique',
  otherCode: 'Changer de code',
  /** The form. */
  note: 'Noter',
  bySector: (sector: string): string => typeset(`Noté pour le secteur ${sector}, jamais à une entrée.`),
  outsideSectors:
    'Ce code se note par secteur, et ce lieu n’est dans aucun secteur : il ne peut pas être noté ici.',
  halfDay: 'Seule la demi-journée est gardée, pour l’équipe.',
  severity: 'Gravité',
  severities: { 1: 'Légère', 2: 'Marquée', 3: 'Grave' },
  recurrence: 'Récurrence',
  when: 'Quand',
  now: (band: string): string => typeset(`Maintenant (${band.toLocaleLowerCase('fr')})`),
  earlier: 'Plus tôt',
  more: 'Préciser',
  moreHelp: 'Tout est facultatif.',
  /** What is open already. */
  similar: 'Déjà noté, encore ouvert',
  alreadyHere: (day: CivilDate): string => typeset(`Déjà noté ici le ${format.shortDay(day)}`),
  alreadyNear: (day: CivilDate, place: string, metres: number): string =>
    typeset(
      `Déjà noté le ${format.shortDay(day)}, à ${format.metres(Math.round(metres / 5) * 5)} : ${place}`,
    ),
  seenSince: (day: CivilDate, count: number): string =>
    typeset(`revu ${times(count)}, la dernière le ${format.dayAndMonth(day)}`),
  stillThere: 'Oui, toujours là',
  orNew: 'Sinon, notez-en une nouvelle :',
} as const

/** Family F at a door: what is broken, and what became of what was. */
export const fieldDefect = {
  title: 'Défaut technique',
  here: 'Défauts ouverts ici',
  age: (days: number): string =>
    days === 0 ? 'noté aujourd’hui' : typeset(`depuis ${format.count(days, 'jour', 'jours')}`),
  ticket: (reference: string): string => typeset(`ticket ${reference}`),
  stillThere: 'Toujours là',
  repaired: typeset('Réparé : contrôlé sur place'),
  reopen: 'Rouvrir',
  giveTicket: 'Numéro de ticket',
  ticketField: 'Ticket du bailleur',
  saveTicket: 'Garder',
  /** Choosing. */
  components: 'Quel élément ?',
  otherComponent: 'Autre élément',
  defects: (component: string): string => typeset(`${component} : quel défaut ?`),
  where: 'Où',
  atEntrance: 'Cette entrée',
  atBuilding: 'Tout le bâtiment',
  none: 'La liste des codes n’a pas de défaut technique en usage.',
} as const

/** Immediate danger: whom to call now, and what the call gave. */
export const dangerCall = {
  button: 'Danger immédiat',
  title: 'Appelez maintenant',
  lead: 'Appelez d’abord, notez ensuite : ce qui est noté ici n’alerte personne.',
  called: 'Qui avez-vous appelé ?',
  nobody: 'Personne encore',
  reference: 'Référence donnée à l’appel',
  referenceHelp: 'Numéro de dossier ou d’intervention. Pas de nom.',
  after: 'Notez ensuite la situation : l’appel est gardé avec elle, et confirmé au débriefing.',
  card: 'Appel',
  confirmedOn: (day: CivilDate): string => typeset(`confirmé le ${format.dayAndMonth(day)}`),
  toConfirm: 'à confirmer au débriefing',
  add: 'Noter un appel',
  edit: 'Corriger l’appel',
  save: 'Garder l’appel',
} as const

/** Acts of the team, never facts of a place. */
export const interventions = {
  title: 'Ce que nous avons fait',
  lead: 'Une action de l’équipe : elle n’est sur aucune carte et dans aucun fichier.',
  type: 'Action',
  people: 'Personnes',
  youths: 'dont jeunes',
  counts: (people: number, youths: number): string =>
    typeset(
      `${format.count(people, 'personne', 'personnes')}${youths > 0 ? `, dont ${format.count(youths, 'jeune', 'jeunes')}` : ''}`,
    ),
  about: 'À propos de',
  aboutNothing: 'Aucune situation en particulier',
  day: 'Jour',
  band: 'Moment de la journée',
  bandChoose: 'Choisir…',
  bandNeeded: 'Choisissez le moment de ce jour-là.',
  visitAt: (building: string): string => typeset(`Gardée au bâtiment, jamais plus finement : ${building}.`),
  save: 'Noter',
  cancel: 'Renoncer',
  here: 'Interventions',
  removeOf: (type: string): string => typeset(`Retirer l’intervention : ${type}`),
} as const

/** What follows from a situation. */
export const situationFollowing = {
  title: 'Suites',
  next: 'Étape suivante',
  stepTo: (status: string): string => typeset(`Noter : ${status.toLocaleLowerCase('fr')}`),
  stepOn: 'Jour de l’étape',
  noteIntervention: 'Noter une intervention',
  proposeRelay: 'Proposer un relais',
  openMediation: 'Ouvrir une médiation',
  seenAgain: 'Revue',
  seeAgain: 'Toujours là',
} as const
