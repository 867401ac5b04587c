import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Round } from '../../../domain/week/round.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { roundsOfWeek } from '../../../domain/week/round-palette.ts'
import { pairName } from '../../../messages/pair-name.ts'
import { week as text } from '../../../messages/week.ts'

const labelOf = (estate: Estate, { day, start, pair }: Round, number: number): string =>
  text.roundLabel(number, day, start, pairName(estate, pair))

/** The rounds prepared for a week, in order, as choices of a list. */
export const roundChoices = (
  estate: Estate,
  week: IsoWeek,
): readonly (readonly [id: string, label: string])[] => {
  const numbers = roundNumbers(estate, week)
  return roundsOfWeek(estate.round.values(), week).map(
    (round) => [round.id, labelOf(estate, round, numbers.get(round.id)!)] as const,
  )
}
