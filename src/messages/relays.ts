import type { RelayStatus } from '../domain/follow-up/relay.ts'
import { format } from './format.ts'

const step: Readonly<Record<RelayStatus, string>> = {
  proposed: 'Proposé',
  agreed: 'Accepté par la personne',
  'contact-made': 'Contact pris',
  'taken-up': 'Pris en charge',
  'continuity-checked': 'Continuité vérifiée',
  declined: 'Décliné par la personne',
  'no-answer': 'Sans réponse du partenaire',
}

/** Putting people in touch with a partner (*relais*): register, form, card, steps. */
export const relays = {
  add: 'Noter un relais',
  list: 'Relais',
  empty:
    'Les mises en relation avec un partenaire seront ici, de la proposition à la continuité vérifiée. Qui est la personne n’est écrit nulle part.',
  noService:
    'L’annuaire n’a encore aucun service ni association : ajoutez d’abord le partenaire vers qui relayer.',
  addService: 'Ajouter un service',
  newTitle: 'Nouveau relais',
  editTitle: 'Corriger le relais',
  domain: 'Domaine',
  choose: 'Choisir…',
  partner: 'Partenaire',
  partnerHelp: 'Un organisme de l’annuaire, jamais une personne.',
  place: 'Secteur ou bâtiment',
  placeHelp: 'Facultatif, jamais plus fin : une entrée désignerait quelqu’un.',
  noPlace: 'Non précisé',
  sectors: 'Secteurs',
  buildings: 'Bâtiments',
  people: 'Personnes',
  youths: 'Dont jeunes',
  on: 'Proposé le',
  note: 'Note',
  noteHelp: 'Rien qui désigne quelqu’un.',
  save: 'Noter',
  saveEdit: 'Enregistrer',
  cancel: 'Renoncer',
  step,
  next: 'Étape suivante',
  stepOn: 'Le',
  timeline: 'Étapes',
  origin: 'Origine',
  fromRequest: 'Une demande',
  fromSituation: 'Une situation',
  title: (domain: string, partner: string) => `${format.capital(domain)} : ${partner}`,
  peopleCount: (people: number, youths: number) =>
    `${format.count(people, 'personne', 'personnes')}${youths > 0 ? `, dont ${format.count(youths, 'jeune', 'jeunes')}` : ''}`,
} as const
