import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { isWalked } from '../../domain/week/is-walked.ts'
import type { Plan } from '../../domain/week/plan.ts'
import { plannedDone } from '../../domain/week/planned-done.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { byStart, roundsOfWeek } from '../../domain/week/round-palette.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import { isInWeek } from '../../domain/week/weeks-from.ts'
import { NO_PAIR } from '../../domain/week/without-pairs.ts'
import type { Session } from '../../store/session.ts'
import { stopMarks } from './stop-marks.ts'

type CardState = {
  readonly estate: Estate
  readonly session: Pick<Session, 'today' | 'repaired'>
}

/** A round on the week's board. `number`: its disc, hue and dash on the map as well. */
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
  /** Behind us. */
  readonly walked: boolean
  /** Stops that differ from the edition handed out, or from before the repair, those taken out among them. */
  readonly changed: number
  /** Of its stops, those recorded as done and as not done. */
  readonly done: number
  readonly notDone: number
}

/** The rounds prepared for a week, in order. */
export const roundCards = ({ estate, session }: CardState, week: IsoWeek): readonly RoundCard[] => {
  const marks = stopMarks(estate, week, session.repaired)
  const numbers = roundNumbers(estate, week)
  const became = new Map(plannedDone(estate, week).rounds.map(({ round, counts }) => [round, counts]))
  return roundsOfWeek(estate.round.values(), week).map((each) => {
    const stops = stopsOf(estate, each.id)
    const counts = became.get(each.id)!
    return {
      ...{ id: each.id, number: numbers.get(each.id)!, day: each.day, pair: each.pair },
      ...{ start: each.start, end: each.end },
      ...{ stops: stops.length, locked: stops.filter(({ locked }) => locked).length },
      walkMetres: each.walkMetres,
      walked: isWalked(estate, each, session.today),
      changed: marks.countOf(each.id),
      done: counts.done,
      notDone: counts.planned - counts.done - (counts.notDone.unrecorded ?? 0),
    }
  })
}

/** The rounds that a plan not taken yet, the best so far, has in a week. */
export const planCards = (
  estate: Pick<Estate, 'round' | 'weekEdition'>,
  plan: Plan,
  week: IsoWeek,
): readonly RoundCard[] => {
  const rounds = plan.rounds.filter(({ day }) => isInWeek(day, week)).sort(byStart)
  const numbers = roundNumbers(estate, week, rounds)
  return rounds.map((each) => ({
    ...{ id: each.id, number: numbers.get(each.id)!, day: each.day, pair: each.pair },
    ...{ start: each.start, end: each.end },
    stops: each.stops.length,
    locked: each.stops.filter((stop) => stop.locked).length,
    walkMetres: each.walkMetres,
    ...{ walked: false, changed: 0, done: 0, notDone: 0 },
  }))
}

export type BoardRow = { readonly day: CivilDate; readonly cells: readonly (readonly RoundCard[])[] }
export type Board = { readonly pairs: readonly string[]; readonly rows: readonly BoardRow[] }

/** Days by pairs: Monday to Friday, and a day of the week's end that has a round; pairs by rank, then those no longer listed; one column for a closed week, which keeps no pair. */
export const weekBoard = (pair: Estate['pair'], week: IsoWeek, cards: readonly RoundCard[]): Board => {
  const listed = [...pair.values()].sort((a, b) => a.rank - b.rank).map(({ id }) => id)
  const gone = cards.map((card) => card.pair).filter((id) => !pair.has(id))
  const isWithout = cards.length > 0 && cards.every((card) => card.pair === NO_PAIR)
  const pairs = isWithout ? [NO_PAIR] : [...new Set([...listed, ...gone])]
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
