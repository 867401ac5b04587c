import { passagesIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { plannedDone } from '../../domain/week/planned-done.ts'
import { minutesOf, type Round } from '../../domain/week/round.ts'

/**
 * Rounds of a period on which at least one passage was done, by id: one that names the round, or that « Fait » counts for
 * one of its stops, as passages noted at a desk name none.
 */
export const roundsWalked = (estate: Estate, period: Period): readonly Round[] => {
  const walked = new Set<string>()
  for (const { record } of passagesIn(estate, period))
    if (record.done && record.round !== undefined) walked.add(record.round)
  const rounds = [...estate.round.values()].filter(({ day }) => isInPeriod(day, period))
  const weeks = new Set(rounds.flatMap(({ id, week }) => (walked.has(id) ? [] : [week])))
  for (const week of weeks)
    for (const { round, counts } of plannedDone(estate, week).rounds) if (counts.done > 0) walked.add(round)
  return rounds.filter(({ id }) => walked.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Minutes on the ground of a round as planned, its break left out. */
export const roundMinutes = ({
  start,
  end,
  breakMinutes,
}: Pick<Round, 'start' | 'end' | 'breakMinutes'>): number => minutesOf(end) - minutesOf(start) - breakMinutes
