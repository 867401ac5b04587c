import type { Estate } from '../../domain/estate.ts'

/** Whether the entrances stand where they do for the demonstration only: until real stock is imported. */
export const isDemonstration = ({ entrance }: Pick<Estate, 'entrance'>): boolean => {
  for (const { precision } of entrance.values()) if (precision === 'demonstration') return true
  return false
}
