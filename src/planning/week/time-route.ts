import { ALL_DAY } from './begin-hours.ts'
import type { Instance, WeekRound } from './instance.ts'
import type { RoundClock } from './round-clock.ts'
import { visitHours, type WeekVisit } from './week-visits.ts'

/** A route on a planned clock, in its decimetres. */
export type Timed = {
  readonly begins: readonly number[]
  /** Waiting before each stop. */
  readonly waits: readonly number[]
  /** Back at the end place. */
  readonly back: number
  /** Whether all hours are kept, and the way back is within the budget. */
  readonly fits: boolean
  /** Whether the stops with a fixed time begin at it. */
  readonly isOnTime: boolean
}

type Windows = readonly (readonly [open: number, close: number])[]

/** When a visit may begin on the clock of a round; `undefined` for always. */
export const windowsOf = (
  places: Instance['places'],
  { weekday, keepsHours }: Pick<WeekRound, 'weekday' | 'keepsHours'>,
  visit: WeekVisit,
  clock: RoundClock,
): Windows | undefined => {
  const fixed = visit.locked?.at
  if (fixed !== undefined) {
    const [hour] = visitHours(visit, places, weekday)
    const at = clock.at(hour![0])
    return [[at, at]]
  }
  if (visit.locked && !keepsHours) return undefined
  const hours = visitHours(visit, places, weekday)
  return hours === ALL_DAY ? undefined : hours.flatMap(([from, until]) => clock.planned(from, until))
}

/** The earliest times of visits made in this order. One that comes too late for its hours begins when it is reached, and the route does not fit. */
export const timeRoute = (
  { places, visits, walks: { matrix } }: Pick<Instance, 'places' | 'visits' | 'walks'>,
  round: Pick<WeekRound, 'weekday' | 'keepsHours' | 'startNode' | 'endNode'>,
  route: readonly number[],
  clock: RoundClock,
): Timed => {
  const begins: number[] = []
  const waits: number[] = []
  let [time, node, fits, isOnTime] = [0, round.startNode, true, true]
  for (const rank of route) {
    const visit = visits[rank]!
    const reached = time + matrix.decimetres[node * matrix.size + visit.node]!
    const windows = windowsOf(places, round, visit, clock)
    const window = windows?.find(([, close]) => close >= reached)
    if (windows && !window) {
      fits = false
      isOnTime &&= visit.locked?.at === undefined
    }
    const begin = Math.max(reached, window?.[0] ?? 0)
    begins.push(begin)
    waits.push(begin - reached)
    time = begin + clock.service(visit.minutes)
    node = visit.node
  }
  const back = time + matrix.decimetres[node * matrix.size + round.endNode]!
  return { begins, waits, back, fits: fits && back <= clock.budget, isOnTime }
}
