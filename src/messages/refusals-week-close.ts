import type { Params } from '../domain/refusal.ts'

/** Why a week can't be closed, or a stop recorded, and what to do. */
export const weekCloseRefusals = {
  'week-not-over': (p: Params) =>
    `La semaine finit ${p.day} à ${p.time}, avec sa dernière tournée : clôturez-la ensuite.`,
  'week-closed': (p: Params) => `Cette semaine est close depuis le ${p.day} : elle ne change plus.`,
  'week-empty': () => 'Cette semaine n’a ni tournée, ni passage, ni intervention : il n’y a rien à clôturer.',
  'stop-ahead': () => 'Cette tournée n’a pas encore eu lieu : notez ses arrêts une fois le jour venu.',
} as const
