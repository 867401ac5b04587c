import { halfDayBand } from './half-day.ts'
import type { Situation } from './situation.ts'
import { dayOf, hourBandOf } from './when.ts'

/** Codes that are kept to the half-day and to the team, whatever was asked for: place, time and code could point to one. */
const GUARDED: readonly string[] = ['C5']

/** What of a situation may be kept: a guarded code loses its hour to a half-day and is for the team alone. */
export const coarsened = <Noted extends Pick<Situation, 'code' | 'when' | 'audience'>>(
  noted: Noted,
  zone: string,
): Noted =>
  GUARDED.includes(noted.code)
    ? {
        ...noted,
        when: { day: dayOf(noted.when, zone), band: halfDayBand(hourBandOf(noted.when, zone)) },
        audience: 'team',
      }
    : noted
