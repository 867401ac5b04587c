import { minutesOf, type Round } from './round.ts'

/** How a round's time is used, in minutes. */
export type RoundLoad = {
  /** Neither walk, service nor break; never below 0. */
  readonly freeMinutes: number
  /** Beyond the share that may be planned: what the hand took from the time kept for meeting people. 0 when within. */
  readonly overMinutes: number
  /** Beyond the round's whole time: such a round cannot be walked. 0 when within. */
  readonly excessMinutes: number
}

/** Walking of every street is rounded: less than half a minute is no overrun. */
const ROUNDING = 0.5
const beyond = (minutes: number): number => (minutes > ROUNDING ? minutes : 0)

export const roundLoad = (
  frame: Pick<Round, 'start' | 'end' | 'breakMinutes' | 'unplannedShare'>,
  walkMinutes: number,
  serviceMinutes: number,
): RoundLoad => {
  const length = minutesOf(frame.end) - minutesOf(frame.start) - frame.breakMinutes
  const busy = walkMinutes + serviceMinutes
  return {
    freeMinutes: Math.max(0, length - busy),
    overMinutes: beyond(busy - length * (1 - frame.unplannedShare)),
    excessMinutes: beyond(busy - length),
  }
}
