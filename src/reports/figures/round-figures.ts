import type { Estate } from '../../domain/estate.ts'
import type { Period } from '../../domain/period.ts'
import type { Figure } from '../../domain/reports/report.ts'
import type { Round } from '../../domain/week/round.ts'
import { format } from '../../messages/format.ts'
import { reportFigures } from '../../messages/report-figures.ts'
import { reportPresence as text } from '../../messages/report-presence.ts'
import { bothHeld, type Held } from './both-held.ts'
import { counted, figure } from './figure.ts'
import { roundMinutes, roundsWalked } from './rounds-walked.ts'

/** The rounds of a period; null where none was kept yet, so that nothing can be said. */
const roundsIn = (estate: Estate, period: Period, first: string | undefined): readonly Round[] | null =>
  first === undefined || first > period.until ? null : roundsWalked(estate, period)

/** Rounds walked and their time, of the whole mission: a round is at the places of several funders. */
export const roundFigures = (
  estate: Estate,
  { period, compared }: { readonly period: Period; readonly compared: Period | null },
  held: Held,
): readonly Figure[] => {
  let first: string | undefined
  for (const { day } of estate.round.values()) if (first === undefined || day < first) first = day
  const now = roundsIn(estate, period, first)
  const sides = { now: { rounds: now }, was: compared && { rounds: roundsIn(estate, compared, first) } }
  const shared = {
    ...(now && { counts: counted('round', now) }),
    ...(first !== undefined && first > period.from && { uncertainty: text.roundsSince(first) }),
    unsaid: reportFigures.notKnown,
  }
  const minutes = (rounds: readonly Round[]): number =>
    rounds.reduce((sum, round) => sum + roundMinutes(round), 0)
  return [
    figure({
      ...{ ...shared, id: 'rounds', ...text.rounds },
      ...bothHeld(sides, held, ({ rounds }) => rounds?.length ?? null),
    }),
    figure({
      ...{ ...shared, id: 'round-hours', ...text.hours },
      ...{ unit: format.minutes, difference: format.minutes },
      ...bothHeld(sides, held, ({ rounds }) => rounds && minutes(rounds)),
    }),
  ]
}
