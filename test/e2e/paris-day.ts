import type { CivilDate } from '../../src/domain/civil-date.ts'

/** The day in the quarter so many days before now: that of the app, which between 23:00 and midnight UTC is not the machine's. */
export const parisDay = (daysAgo = 0): CivilDate =>
  new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Paris',
  }) as CivilDate
