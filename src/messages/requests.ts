import type { Requester, RequestOutcome } from '../domain/follow-up/request.ts'

const from: Readonly<Record<Requester, string>> = {
  resident: 'Un habitant',
  caretaker: 'Un gardien',
  funder: 'Un commanditaire',
  partner: 'Un partenaire',
}

const outcome: Readonly<Record<RequestOutcome, string>> = {
  answered: 'Réponse donnée',
  mediation: 'Médiation proposée',
  relay: 'Relais proposé',
  transmitted: 'Transmise à qui peut agir',
  'not-ours': 'Hors de la mission',
  withdrawn: 'Retirée par qui a demandé',
}

/** Requests made to the team (*demandes*): register, form, card, answer. */
export const requests = {
  add: 'Noter une demande',
  list: 'Demandes',
  empty:
    'Les demandes faites à l’équipe seront ici, chacune avec la date à laquelle une réponse est promise. On note ce qui est demandé, jamais qui est l’habitant.',
  newTitle: 'Nouvelle demande',
  editTitle: 'Corriger la demande',
  who: 'Qui demande',
  whoHelp: 'Jamais de nom : un habitant reste un habitant.',
  from,
  funder: 'Quel commanditaire',
  partner: 'Quel partenaire',
  choose: 'Choisir…',
  motif: 'Motif',
  otherMotif: 'Autre motif, dit dans la note',
  place: 'Lieu',
  on: 'Reçue le',
  dueOn: 'Réponse pour le',
  dueHelp: (days: number) => `${days} jours après la demande ; à changer si une autre date est convenue.`,
  note: 'Note',
  noteHelp: 'Ce qui est demandé, sans rien qui désigne quelqu’un.',
  save: 'Noter',
  saveEdit: 'Enregistrer',
  cancel: 'Renoncer',
  answer: 'Répondre',
  answerTitle: 'Réponse donnée à qui a demandé',
  outcomeLabel: 'Suite donnée',
  outcome,
  answeredOn: 'Le',
  answerText: 'Ce qui a été répondu',
  answerHelp: 'Facultatif, sans rien qui désigne quelqu’un.',
  saveAnswer: 'Noter la réponse',
  takeBack: 'Retirer la réponse',
  waiting: 'en attente',
  received: 'Demande reçue',
  timeline: 'Déroulé',
  follow: 'Donner suite',
  openMediation: 'Ouvrir une médiation',
  openRelay: 'Proposer un relais',
  linked: 'Ce qui en est né',
  linkedMediation: (code: string) => `Médiation ${code}`,
  linkedRelay: (domain: string) => `Relais ${domain}`,
  detail: (place: string, day: string) => `${place} · reçue le ${day}`,
} as const
