import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Plan } from '../../domain/week/plan.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { byStart, roundsOfWeek } from '../../domain/week/round-palette.ts'

/** A round on the week's board. `number` is 1 for the first of the week: its disc, hue and dash on the map as well. */
export type RoundCard = {
  readonly id: string
  readonly number: number
  readonly day: CivilDate
  readonly pair: string
  readonly start: ClockTime
  readonly end: ClockTime
  readonly stops: number
  readonly locked: number
  readonly walkMetres: number
}

/** The rounds prepared for a week, in order. */
export const roundCards = (
  { round, stop }: Pick<Estate, 'round' | 'stop'>,
  week: IsoWeek,
): readonly RoundCard[] => {
  const counts = new Map<string, { stops: number; locked: number }>()
  for (const each of stop.values()) {
    const count = counts.get(each.round) ?? { stops: 0, locked: 0 }
    counts.set(each.round, { stops: count.stops + 1, locked: count.locked + (each.locked ? 1 : 0) })
  }
  return roundsOfWeek(round.values(), week).map((each, index) => ({
    ...{ id: each.id, number: index + 1, day: each.day, pair: each.pair, start: each.start, end: each.end },
    ...(counts.get(each.id) ?? { stops: 0, locked: 0 }),
    walkMetres: each.walkMetres,
  }))
}

/** The rounds of a plan that is not taken yet: the best so far. */
export const planCards = (plan: Plan): readonly RoundCard[] =>
  plan.rounds.toSorted(byStart).map((each, index) => ({
    ...{ id: each.id, number: index + 1, day: each.day, pair: each.pair, start: each.start, end: each.end },
    stops: each.stops.length,
    locked: each.stops.filter((stop) => stop.locked).length,
    walkMetres: each.walkMetres,
  }))

export type BoardRow = { readonly day: CivilDate; readonly cells: readonly (readonly RoundCard[])[] }
export type Board = { readonly pairs: readonly string[]; readonly rows: readonly BoardRow[] }

/** Days by pairs: Monday to Friday, and a day of the week's end that has a round; pairs by rank, then those no longer listed. */
export const weekBoard = (pair: Estate['pair'], week: IsoWeek, cards: readonly RoundCard[]): Board => {
  const listed = [...pair.values()].sort((a, b) => a.rank - b.rank).map(({ id }) => id)
  const gone = cards.map((card) => card.pair).filter((id) => !pair.has(id))
  const pairs = [...new Set([...listed, ...gone])]
  const monday = mondayOf(week)
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter(
    (day, index) => index < 5 || cards.some((card) => card.day === day),
  )
  return {
    pairs,
    rows: days.map((day) => ({
      day,
      cells: pairs.map((id) => cards.filter((card) => card.day === day && card.pair === id)),
    })),
  }
}
