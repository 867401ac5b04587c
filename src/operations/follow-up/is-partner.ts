import type { Estate } from '../../domain/estate.ts'

/** Whether an id is a partner's: a service of the directory, a funder, or `team`. */
export const isPartner = (estate: Pick<Estate, 'service' | 'landlord'>, id: string): boolean =>
  id === 'team' || estate.service.has(id) || estate.landlord.has(id)
