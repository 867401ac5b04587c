import type { Kind } from '../domain/estate.ts'
import { kindNames } from './import-fields.ts'

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const inSentences = Object.fromEntries(
  Object.entries(kindNames).map(([kind, [one, many]]) => [kind, [lower(one), lower(many)] as const]),
)

/** Kinds of records, one and several; those that nobody counts are absent. */
export const recordNames: Readonly<Partial<Record<Kind, readonly [one: string, several: string]>>> = {
  ...inSentences,
  passage: ['passage', 'passages'],
  situation: ['situation', 'situations'],
  intervention: ['intervention', 'interventions'],
  request: ['demande', 'demandes'],
  action: ['action', 'actions'],
  relay: ['relais', 'relais'],
  barometer: ['lecture du baromètre', 'lectures du baromètre'],
  mediation: ['médiation', 'médiations'],
  project: ['projet', 'projets'],
  jointPlan: ['plan d’actions', 'plans d’actions'],
  shiftNote: ['consigne', 'consignes'],
  meeting: ['réunion', 'réunions'],
  round: ['tournée', 'tournées'],
  weekClosure: ['clôture de semaine', 'clôtures de semaine'],
}
