import type { Params } from '../domain/refusal.ts'

/** Refusals of what is noted in the field and of the list of codes. */
export const fieldRefusals = {
  'step-out-of-order': (p: Params) =>
    `« ${p.now} » : cette étape ne peut pas suivre, ou porte une date plus ancienne que la dernière. Choisissez parmi les étapes proposées.`,
} as const
