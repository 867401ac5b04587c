import type { Estate } from '../domain/estate.ts'
import { suivis } from './suivis.ts'

/** A partner as it is named on a screen: the team, a funder, a service of the directory. Falls back to the id. */
export const partnerName = (estate: Pick<Estate, 'landlord' | 'service'>, id: string): string =>
  id === 'team' ? suivis.team : (estate.landlord.get(id)?.name ?? estate.service.get(id)?.name ?? id)
