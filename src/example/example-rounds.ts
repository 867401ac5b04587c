import { addDays, type IsoWeek, isoWeekOf, mondayOf } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import { bandAtMinute } from '../domain/half-day.ts'
import { placeOf } from '../domain/place.ts'
import type { Rng } from '../domain/rng.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Passage } from '../domain/week/passage.ts'
import { clockTime, minutesOf, type Round, type Stop } from '../domain/week/round.ts'
import { type WeekRound, weekRounds } from '../domain/week/week-rounds.ts'
import { weeksFrom } from '../domain/week/weeks-from.ts'
import { dayOf } from '../domain/when.ts'
import type { Position } from '../geometry/position.ts'
import { happens } from './draw.ts'
import { type ExampleScene, oneOf } from './example-scene.ts'
import type { ExampleWay } from './example-ways.ts'
import { type Met, roundSides } from './round-sides.ts'
import { shortTour } from './short-tour.ts'

/** Weeks before this one whose rounds are told: older ones are passages alone. */
const WEEKS = 4
/** Share of rounds that had a stop of which nothing was recorded. */
const UNRECORDED = 0.4

export type ExampleRounds = {
  readonly rounds: readonly Round[]
  readonly stops: readonly Stop[]
  readonly passages: readonly Passage[]
}
type Walked = { readonly round: Round; readonly met: readonly (Met & { readonly stop: Stop })[] }

/**
 * The rounds of the last weeks that are over, one for each of the territory's templates, with the stops that the passages
 * of these weeks fulfil: a round keeps to one side of the quarter and to its time, what does not fit was met out of any
 * round. `passages` are all those given, those of a round on its half-day and with their stop.
 */
export const exampleRounds = (
  { estate, today, ways, rng: of }: Pick<ExampleScene, 'estate' | 'today' | 'ways' | 'rng'>,
  passages: readonly Passage[],
): ExampleRounds => {
  const rng = of('round')
  const { timeZone } = settingsOf(estate)
  const byWeek = new Map<IsoWeek, Passage[]>()
  for (const passage of passages) {
    const week = isoWeekOf(dayOf(passage.when, timeZone))
    byWeek.set(week, [...(byWeek.get(week) ?? []), passage])
  }
  const monday = mondayOf(isoWeekOf(today))
  const weeks = weeksFrom(isoWeekOf(addDays(monday, -7 * WEEKS)), WEEKS)
  const moved = new Map<string, Passage>()
  const walked = weeks.flatMap((week) => {
    const rounds = weekRounds(estate, week)
    const sides = roundSides(estate, byWeek.get(week) ?? [], rounds, rng.unit())
    return rounds.flatMap((round, rank) => {
      const when = { day: round.day, band: bandAtMinute(minutesOf(round.start)) }
      for (const { passage } of sides[rank]!) if (passage) moved.set(passage.id, { ...passage, when })
      const made = walkedRound(estate, round, week, withUnrecorded(estate, rng, sides[rank]!), ways)
      for (const { stop, passage } of made?.met ?? [])
        if (passage) moved.set(passage.id, { ...passage, when, stop: stop.id, round: round.id })
      return made ? [made] : []
    })
  })
  return {
    rounds: walked.map(({ round }) => round),
    stops: walked.flatMap(({ met }) => met.map(({ stop }) => stop)),
    passages: passages.map((passage) => moved.get(passage.id) ?? passage),
  }
}

/** Sometimes with one more place, an entrance near by, of which nothing was recorded. */
function withUnrecorded(estate: Estate, rng: Rng, met: readonly Met[]): readonly Met[] {
  if (met.length === 0 || !happens(rng, UNRECORDED)) return met
  const { building } = estate.entrance.get(oneOf(rng, met).place) ?? {}
  const others = [...estate.entrance.values()]
    .filter(({ id, building: of }) => building && of === building && !met.some(({ place }) => place === id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return others.length > 0 ? [...met, { at: others[0]!.at, place: others[0]!.id }] : met
}

function walkedRound(
  estate: Estate,
  { template: _template, made: _made, ...frame }: WeekRound,
  week: string,
  side: readonly Met[],
  ways: (through: readonly Position[]) => ExampleWay,
): Walked | null {
  const [start, end] = [placeOf(estate, frame.startPlace)?.at, placeOf(estate, frame.endPlace)?.at]
  if (!start || !end || side.length === 0) return null
  const { passageMinutes, walkMetresPerMinute } = settingsOf(estate)
  const pace = frame.walkMetresPerMinute ?? walkMetresPerMinute
  const useful = minutesOf(frame.end) - minutesOf(frame.start) - frame.breakMinutes
  const planned = useful * (1 - frame.unplannedShare)
  let met = shortTour(side, start, end)
  const wayOf = (): ExampleWay => ways([start, ...met.map(({ at }) => at), end])
  const minutes = ({ metres }: ExampleWay): number =>
    metres.reduce((sum, each) => sum + each, 0) / pace + met.length * passageMinutes
  let way = wayOf()
  while (met.length > 0 && minutes(way) > planned) {
    met = met.slice(0, -1)
    way = wayOf()
  }
  let spent = 0
  const stopAt = (place: string, rank: number): Stop => {
    spent += way.metres[rank]! / pace
    // Time for meeting people is everywhere; the break is in the middle.
    const pause = spent > planned / 2 ? frame.breakMinutes : 0
    const arrive = minutesOf(frame.start) + spent / (1 - frame.unplannedShare) + pause
    spent += passageMinutes
    return {
      ...{ kind: 'stop', id: `stop-${stableId(frame.id, place, 'passage', 1)}`, round: frame.id, place },
      ...{ stopKind: 'passage', rank, arrive: clockTime(Math.floor(arrive)) },
      ...{
        leave: clockTime(Math.floor(arrive + passageMinutes)),
        serviceMinutes: passageMinutes,
        locked: false,
      },
    }
  }
  const walkMetres = Math.round(way.metres.reduce((sum, each) => sum + each, 0))
  const round: Round = {
    ...{ ...frame, kind: 'round', week, walkMetres, line: way.line },
    walkMinutes: Math.round((10 * walkMetres) / pace) / 10,
  }
  return { round, met: met.map((each, rank) => ({ ...each, stop: stopAt(each.place, rank) })) }
}
