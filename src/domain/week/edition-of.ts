import type { IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { WeekEdition } from './week-edition.ts'

/** What was last handed out of a week; undefined before the first time. */
export const editionOf = (
  { weekEdition }: Pick<Estate, 'weekEdition'>,
  week: IsoWeek,
): WeekEdition | undefined => weekEdition.get(`edition-${week}`)
