import type { CivilDate } from '../domain/civil-date.ts'
import type { DelayKey } from '../domain/follow-up/delays.ts'
import { due } from './due.ts'
import { format } from './format.ts'

/** Labels of operations on what waits: requests, relays, reminders, delays, defects transmitted, stops left at the end of a day. */
export const waitingActions = {
  'set-request': (isNew: boolean) => (isNew ? 'Noter une demande' : 'Corriger la demande'),
  'answer-request': (isAnswer: boolean) =>
    isAnswer ? 'Noter la réponse à la demande' : 'Retirer la réponse à la demande',
  'set-relay': (isNew: boolean) => (isNew ? 'Noter un relais' : 'Corriger le relais'),
  'note-rest-not-done': (count: number) =>
    `Noter non fait : ${format.count(count, 'arrêt restant', 'arrêts restants')}`,
  'put-off': (until: CivilDate) => `Remettre au ${format.day(until)}`,
  'set-delay': (key: DelayKey) => `Changer le délai «\u00a0${due.delay[key]}\u00a0»`,
  'transmit-situations': (count: number, to: string | undefined) =>
    `Marquer ${format.situations(count)} ${count > 1 ? 'transmises' : 'transmise'}${to ? ` à ${to}` : ''}`,
} as const
