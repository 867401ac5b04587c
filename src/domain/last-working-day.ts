import { addDays, type CivilDate, weekday } from './civil-date.ts'
import { publicHolidays } from './public-holidays.ts'

/** The last day from Monday to Friday before that day which is no public holiday. */
export const lastWorkingDay = (today: CivilDate): CivilDate => {
  let day = addDays(today, -1)
  const isFree = (): boolean =>
    weekday(day) > 5 || publicHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day)
  while (isFree()) day = addDays(day, -1)
  return day
}
