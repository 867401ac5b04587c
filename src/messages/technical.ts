import type { LoopStep } from '../domain/follow-up/technical-delays.ts'
import { LEAST_DELAYS } from '../domain/follow-up/technical-delays.ts'
import { format } from './format.ts'

const days = (value: number): string => format.count(value, 'jour', 'jours')

const leg: Readonly<Record<Exclude<LoopStep, 'checked'>, string>> = {
  noted: 'De notée à transmise',
  transmitted: 'De transmise à prise en charge',
  'taken-up': 'De prise en charge à faite',
  done: 'De faite à contrôlée sur place',
}

/** *Veille technique*: defects in their loop, how long each step takes, what is sent to a landlord. */
export const technical = {
  lead: 'Ce qui est abîmé, de la note au contrôle sur place, du plus ancien au plus récent.',
  empty:
    'Les défauts notés aux entrées seront ici, avec leur âge et l’étape où ils en sont. Ils se notent pendant la tournée, ou depuis un lieu du territoire.',
  none: 'Aucune situation ne répond à ces filtres.',
  filters: 'Filtres',
  families: 'Famille',
  family: {
    F: 'Défauts techniques',
    A: 'Propreté et cadre de vie',
    D: 'Atteintes aux biens',
    '': 'Les trois',
  },
  responsible: 'Responsable',
  all: 'Tous',
  component: 'Élément',
  allComponents: 'Tous',
  state: 'État',
  open: 'En cours',
  everything: 'Toutes',
  other: 'Autre responsable',
  list: 'Situations',
  count: (value: number) => format.situations(value),
  age: (value: number) => days(value),
  ticket: (reference: string) => `ticket ${reference}`,
  more: (count: number) => `Montrer ${count === 1 ? 'la suivante' : `les ${count} suivantes`}`,
  delays: 'Délais',
  delaysOf: (name: string) => `Délais · ${name}`,
  leg,
  median: (median: number | null, count: number) =>
    median === null
      ? `Trop peu pour une médiane (${count}, il en faut ${LEAST_DELAYS}).`
      : `${days(median)} en médiane, sur ${format.number(count)}.`,
  waiting: (count: number) => `${format.number(count)} en attente`,
  oldest: (value: number) => `la plus ancienne depuis ${days(value)}`,
  noneWaits: 'Aucune en attente.',
  transmit: 'Transmettre',
  choose: (title: string, place: string) => `Cocher : ${title}, ${place}`,
  chooseAll: 'Tout cocher',
  chooseNone: 'Tout décocher',
  transmittedOn: 'Transmises le',
  mark: (count: number) => (count === 0 ? 'Marquer comme transmis' : `Marquer comme transmis (${count})`),
  tickets: (count: number) => `Numéros de ticket à noter (${count})`,
  ticketsHelp: 'Collez un numéro, puis Entrée : le suivant attend.',
  ticketOf: (title: string, place: string) => `${title}, ${place}`,
  ticketLabel: 'Numéro de ticket',
  ticketHelp: 'Celui que donne le responsable.',
  saveTicket: 'Noter le numéro',
  place: 'Lieu',
  noted: 'Notée',
  note: 'Note',
  steps: 'Étapes',
  next: 'Étape suivante',
  on: 'Le',
  onMap: 'Voir sur la carte',
} as const
