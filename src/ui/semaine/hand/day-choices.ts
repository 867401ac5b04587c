import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../../../domain/civil-date.ts'
import { hand as text } from '../../../messages/week-hand.ts'

/** The days of a week, Monday first, as choices of a list. */
export const dayChoices = (week: IsoWeek): readonly (readonly [day: CivilDate, label: string])[] =>
  Array.from({ length: 7 }, (_, index) => {
    const day = addDays(mondayOf(week), index)
    return [day, text.dayName(day)] as const
  })
