import type { DecisionResult, MeetingAudience, SceneType } from '../domain/partners/partner-meeting.ts'
import { format } from './format.ts'

const audiences: Readonly<Record<MeetingAudience, string>> = {
  'technical-committee': 'Comité technique',
  'steering-committee': 'Comité de pilotage',
  'watch-group': 'Cellule de veille',
  funder: 'Rencontre avec un commanditaire',
  public: 'Réunion d’habitants',
}

/** What each audience is shown, said where it is chosen. */
const audienceShows: Readonly<Record<MeetingAudience, string>> = {
  'technical-committee':
    'Montre les familles A, D et F par résidence ; les autres par les totaux publiés du trimestre. Aucune note.',
  'steering-committee':
    'Montre les familles A, D et F par résidence ; les autres par les totaux publiés du trimestre. Aucune note.',
  'watch-group':
    'Confidentiel. Montre les passages et les totaux publiés du trimestre, par famille et par secteur. Aucune situation.',
  funder: 'Montre son patrimoine et lui seul ; les autres familles par les totaux publiés du trimestre.',
  public: 'Montre les totaux de toute la mission : aucun lieu, aucune résidence, aucun bailleur.',
}

const scenes: Readonly<Record<SceneType, string>> = {
  'last-decisions': 'Décisions de la dernière fois',
  'since-last': 'Depuis notre dernière réunion',
  'where-when': 'Où et quand',
  calmed: 'Ce qui s’est apaisé',
  'needs-you': 'Ce qui vous attend',
  presence: 'La présence',
  'new-decisions': 'Nouvelles décisions',
}

/** Said in a scene that has nothing to show. */
const nothing: Readonly<Record<SceneType, string>> = {
  'last-decisions': 'Aucune décision d’une réunion précédente.',
  'since-last': 'Rien à compter depuis la dernière réunion.',
  'where-when': 'Rien à montrer sur cette période à ce public.',
  calmed: 'Rien ne peut encore être dit de ce qui s’est apaisé.',
  'needs-you': 'Rien n’attend.',
  presence: 'Aucun passage sur cette période.',
  'new-decisions': 'Aucune décision pour l’instant.',
}

const result: Readonly<Record<DecisionResult, string>> = {
  done: 'Faite',
  partly: 'Faite en partie',
  dropped: 'Abandonnée',
}

/** Meetings of partners (*réunions*): their register, form and card. */
export const meetings = {
  audiences,
  audienceShows,
  scenes,
  nothing,
  result,
  decidedOn: (day: string) => `Décidé le ${day}`,
  stillOpen: 'Encore ouvert des fois précédentes',
  decidedNow: 'Décidé aujourd’hui',
  stands: 'Où cela en est',
  late: (day: string) => `en retard, pour le ${day}`,
  until: (day: string) => `pour le ${day}`,
  /** « Comité technique », or the funder met. */
  title: (audience: MeetingAudience, funder: string | undefined): string =>
    audience === 'funder' && funder ? `Rencontre avec ${funder}` : audiences[audience],
  when: (day: string, start: string | undefined): string =>
    start ? `${format.fullDay(day)} à ${format.clock(start)}` : format.fullDay(day),
  list: 'Réunions',
  add: 'Préparer une réunion',
  empty:
    'Les réunions avec les partenaires seront ici : à qui l’on montre quoi, dans quel ordre, ce que chacun a répondu et ce qui est décidé ensemble.',
  newTitle: 'Nouvelle réunion',
  editTitle: 'Corriger la réunion',
  shows: 'Ce qui est montré',
  choose: 'Choisir…',
  detail: (day: string, start: string | undefined, decisions: number): string =>
    [
      `${format.shortDay(day)}${start ? ` à ${format.clock(start)}` : ''}`,
      ...(decisions > 0 ? [format.count(decisions, 'décision', 'décisions')] : []),
    ].join(' · '),
  audience: 'Public',
  funder: 'Commanditaire rencontré',
  day: 'Jour',
  start: 'Heure',
  where: 'Lieu',
  whereHelp: 'Facultatif : la salle, l’adresse.',
  save: 'Préparer',
  state: {
    ahead: 'à venir',
    today: 'aujourd’hui',
    held: 'à clore',
    closed: 'close',
  },
  scenesTitle: 'Scènes',
  scenesHelp: 'Ce qui paraît à l’écran, dans cet ordre.',
  noScene: 'Aucune scène : ajoutez-en une.',
  addScene: 'Ajouter une scène',
  addSceneButton: 'Ajouter',
  upOf: (name: string) => `Monter : ${name}`,
  downOf: (name: string) => `Descendre : ${name}`,
  removeOf: (name: string) => `Retirer : ${name}`,
  decisions: 'Décisions',
  noDecision: 'Aucune décision pour l’instant.',
  addDecision: 'Noter une décision',
  decisionTitle: 'Nouvelle décision',
  decisionEdit: 'Corriger la décision',
  decision: 'Décision',
  decisionHelp: 'Ce qui est décidé ensemble, en une phrase, sans rien qui désigne quelqu’un.',
  who: 'Qui',
  due: 'Pour le',
  settle: 'Noter la suite',
  settleTitle: 'Ce qu’est devenue la décision',
  settledResult: 'Résultat',
  settledText: 'Précision',
  settledHelp: 'Facultatif, sans rien qui désigne quelqu’un.',
  settledOn: 'Le',
  unsettle: 'Remettre en attente',
  settledState: (outcome: DecisionResult, day: string) => `${result[outcome]} le ${day}`,
  toDo: (when: string) => `à faire ${when}`,
  open: 'Ouvrir le mode réunion',
  closeHelp: 'Après la clôture, seule la suite des décisions peut encore changer.',
  closedOn: (day: string) => `Réunion close le ${day}.`,
  minutes: 'Compte rendu',
} as const
