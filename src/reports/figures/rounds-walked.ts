import type { Estate } from '../../domain/estate.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { minutesOf, type Round } from '../../domain/week/round.ts'
import { passagesIn } from './dated-records.ts'

/** Rounds of a period on which at least one passage was done, by id. */
export const roundsWalked = (estate: Estate, period: Period): readonly Round[] => {
  const walked = new Set<string>()
  for (const { record } of passagesIn(estate, period))
    if (record.done && record.round !== undefined) walked.add(record.round)
  return [...walked]
    .sort()
    .flatMap((id) => estate.round.get(id) ?? [])
    .filter(({ day }) => isInPeriod(day, period))
}

/** Minutes on the ground of a round as planned, its break left out. */
export const roundMinutes = ({
  start,
  end,
  breakMinutes,
}: Pick<Round, 'start' | 'end' | 'breakMinutes'>): number => minutesOf(end) - minutesOf(start) - breakMinutes
