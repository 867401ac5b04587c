import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Why a text that must be there can't be kept: it is empty, or longer than `most` characters. */
export const textObstacle = (field: string, text: string, most: number): Refusal | null =>
  text.trim() === '' || text.length > most ? refusal('text-needed', { field, most }) : null
