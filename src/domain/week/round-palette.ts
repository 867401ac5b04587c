import type { IsoWeek } from '../civil-date.ts'
import type { Round } from './round.ts'

/** Hues of rounds: the tokens `--map-round-1` to `--map-round-10`. */
export const ROUND_HUES = 10
/** Dash patterns of rounds in line widths (drawn, left out, …), so that hue never tells alone; the first is plain. */
export const ROUND_DASHES: readonly (readonly number[])[] = [
  [1, 0],
  [4, 1.2],
  [1.2, 1.2],
  [6, 1.2, 1.2, 1.2],
  [2.4, 1.2],
  [8, 2],
  [4, 1.2, 1.2, 1.2, 1.2, 1.2],
  [2.4, 2.4],
  [6, 1.2, 2.4, 1.2],
  [1.2, 2.4],
]

type Timed = Pick<Round, 'day' | 'start' | 'pair'>
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of a week's rounds everywhere: by day, start, then pair. */
export const byStart = (a: Timed, b: Timed): number =>
  compare(a.day, b.day) || compare(a.start, b.start) || compare(a.pair, b.pair)

/** The rounds of a week, in order. */
export const roundsOfWeek = (rounds: Iterable<Round>, week: IsoWeek): readonly Round[] =>
  [...rounds].filter((round) => round.week === week).sort((a, b) => byStart(a, b) || compare(a.id, b.id))

/** Hue (1 to 10) and dash of a round by its number less one: no two alike among the first hundred. */
export const roundLook = (
  index: number,
): { readonly hue: number; readonly dash: readonly number[]; readonly dashIndex: number } => {
  const dashIndex = (index + Math.floor(index / ROUND_HUES)) % ROUND_DASHES.length
  return { hue: (index % ROUND_HUES) + 1, dash: ROUND_DASHES[dashIndex]!, dashIndex }
}
