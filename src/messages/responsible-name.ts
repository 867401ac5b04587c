import type { Estate } from '../domain/estate.ts'
import { situations } from './territory.ts'

/** Whoever a situation is for: a funder by name, or another one. */
export const responsibleName = (estate: Pick<Estate, 'landlord'>, id: string): string =>
  id === 'other' ? situations.other : (estate.landlord.get(id)?.name ?? id)
