import { clockTime, minutesOf, type Round } from '../../domain/week/round.ts'

const TYPE = 'application/x-tournee-round'

export type Half = 'morning' | 'afternoon'

/** Puts a round's id on what is dragged. */
export const dragRound = (event: DragEvent, round: string): void => {
  event.dataTransfer?.setData(TYPE, round)
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
}

export const isRoundDrag = (event: DragEvent): boolean => event.dataTransfer?.types.includes(TYPE) ?? false

/** The id of the dropped round; an empty text when it is something else. */
export const roundDragged = (event: DragEvent): string => event.dataTransfer?.getData(TYPE) ?? ''

const NOON = 13 * 60
export const halfOf = ({ start }: Pick<Round, 'start'>): Half =>
  minutesOf(start) < NOON ? 'morning' : 'afternoon'

/**
 * When a round is, moved to a half of a day: at its own time in its own half, else at the usual start of rounds there
 * (the earliest of `others`; 9:30 or 14:00 where there is none), as long as before.
 */
export const timesIn = (
  half: Half,
  round: Pick<Round, 'start' | 'end'>,
  others: readonly Pick<Round, 'start'>[],
): { readonly start: string; readonly end: string } => {
  const { start, end } = round
  if (halfOf(round) === half) return { start, end }
  const usual = others
    .filter((each) => halfOf(each) === half)
    .map((each) => each.start)
    .sort()[0]
  const from = minutesOf(usual ?? (half === 'morning' ? '09:30' : '14:00'))
  return {
    start: clockTime(from),
    end: clockTime(Math.min(24 * 60 - 1, from + minutesOf(end) - minutesOf(start))),
  }
}
