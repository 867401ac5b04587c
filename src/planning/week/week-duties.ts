import type { Duties } from '../search/model.ts'
import { absenceRisk, MOST_AT_RISK } from './absence-risk.ts'
import { agedDays } from './aged-days.ts'
import { HalfDayGuesses } from './half-day-guesses.ts'
import type { Instance } from './instance.ts'
import { LEVELS, type Level, levelsOf, WORTH_MOVED_FEWEST } from './levels.ts'
import { type PlaceTables, placeTables, URGENT_DAYS } from './place-tables.ts'
import type { Preferences } from './preferences.ts'
import { pressureAhead } from './pressure-ahead.ts'
import { Shares } from './shares.ts'
import { shortOf } from './short-of.ts'
import type { StandingRounds } from './standing-rounds.ts'
import { AIM, type VisitTables } from './visit-tables.ts'

/** Ranks of the terms that a place's meetings are weighed by. */
const [OVERDUE, LATE, MISSING, SHORT, GUESS, MOVED, DRAWN] = [0, 1, 2, 3, 4, 5, 6]
const TERMS = ['overdue', 'late', 'missing', 'short', 'guess', 'moved'] as const

/**
 * What places ask of the weeks, and how a plan answers: see `levelsOf`. Reads tables made once; nothing here allocates.
 * Clients beyond the places are locked stops that serve none: they cost nothing.
 */
export class WeekDuties implements Duties {
  readonly levels = LEVELS.length
  readonly tolerance = 0
  readonly lengthLevel: number
  readonly groups: number
  readonly shareLevel: number
  readonly shareEnergy?: (totals: Float64Array) => number
  readonly shareCost?: (totals: Float64Array) => number
  private readonly places: number
  private readonly tables: PlaceTables
  private readonly weeks: number
  private readonly horizon: number
  private readonly hasVariety: boolean
  private readonly levelOf: Int32Array
  private readonly worth: Float64Array
  private readonly terms = new Float64Array(7)
  private readonly guesses: HalfDayGuesses
  private readonly pressure: Float64Array
  private readonly risk: Float64Array

  constructor(
    instance: Instance,
    private readonly visits: VisitTables,
    private readonly standing: StandingRounds,
    preferences: Preferences,
    worth: Readonly<Record<Level, number>>,
  ) {
    const { problem, places, weeks, horizon } = instance
    this.places = places.length
    this.tables = placeTables(instance)
    this.guesses = new HalfDayGuesses(this.tables, visits, preferences, horizon)
    this.weeks = weeks
    this.pressure = pressureAhead(problem)
    this.risk = absenceRisk(instance)
    this.horizon = horizon
    this.hasVariety = problem.variety !== false
    const order = levelsOf(problem)
    this.lengthLevel = order.indexOf('length')
    this.shareLevel = order.indexOf('shares')
    this.levelOf = Int32Array.from(TERMS, (term) => order.indexOf(term))
    this.worth = Float64Array.from(TERMS, (term) =>
      term === 'moved' && problem.standing?.keep === 'fewest-changes' ? WORTH_MOVED_FEWEST : worth[term],
    )
    const shares = new Shares(problem, instance)
    this.groups = shares.groups
    if (shares.groups === 0) return
    this.shareCost = (totals) => shares.outside(totals)
    this.shareEnergy = (totals) => worth.shares * shares.outside(totals)
  }

  count(
    client: number,
    routes: Int32Array,
    visits: Int32Array,
    from: number,
    count: number,
    into: Float64Array,
    sign: 1 | -1,
  ): void {
    if (client >= this.places) return
    const { terms, levelOf } = this
    this.look(client, routes, visits, from, count)
    for (let term = 0; term < levelOf.length; term++) into[levelOf[term]!]! += sign * terms[term]!
  }

  energy(client: number, routes: Int32Array, visits: Int32Array, from: number, count: number): number {
    if (client >= this.places) return 0
    const { terms, worth } = this
    this.look(client, routes, visits, from, count)
    let sum = terms[DRAWN]!
    for (let term = 0; term < worth.length; term++) sum += worth[term]! * terms[term]!
    return sum
  }

  allows(
    visit: number,
    route: number,
    routes: Int32Array,
    visits: Int32Array,
    from: number,
    count: number,
  ): boolean {
    const { client, aim, day, week, isPresence } = this.visits
    const place = client[visit]!
    if (place >= this.places) return false
    const { minGap, last, presences, checkMinutes, urgentDay } = this.tables
    const then = day[route]!
    const gap = minGap[place]!
    const since = then - last[place]!
    if (since < gap && -since < gap) return false
    const wish = aim[visit]!
    if (wish === AIM.urgent && then !== urgentDay[place]) return false
    if (wish === AIM.check && week[route]! >= this.weeks) return false
    let held = 0
    for (let i = from; i < from + count; i++) {
      const other = routes[i]!
      const apart = then - day[other]!
      if (other === route || (apart < gap && -apart < gap)) return false
      if (wish === AIM.presence) held += week[other] === week[route] ? isPresence[visits[i]!]! : 0
      else if (wish === AIM.urgent && aim[visits[i]!] === AIM.urgent) return false
      else if (wish === AIM.check && this.isCheck(visits[i]!, checkMinutes[place]!)) return false
    }
    return wish !== AIM.presence || held < presences[place]!
  }

  /** A check, or a stop locked by hand that is as good as one. Plain passages may be long enough: they do no harm beside it. */
  private isCheck(visit: number, least: number): boolean {
    const { aim, isPresence, minutes } = this.visits
    return (
      aim[visit] === AIM.check ||
      (aim[visit] === AIM.locked && isPresence[visit] === 0 && minutes[visit]! >= least)
    )
  }

  isDue(client: number, routes: Int32Array, visits: Int32Array, from: number, count: number): boolean {
    if (client >= this.places) return false
    const { terms } = this
    terms.fill(0)
    if (this.tables.bound[client] === 1) this.lookAtGaps(client, routes, from, count)
    this.lookAtWishes(client, routes, visits, from, count)
    return terms[OVERDUE]! + terms[LATE]! + terms[MISSING]! > 0
  }

  /** Writes what a place costs when it is met so into `terms`. */
  private look(place: number, routes: Int32Array, visits: Int32Array, from: number, count: number): void {
    this.terms.fill(0)
    if (this.tables.bound[place] === 1) {
      this.lookAtGaps(place, routes, from, count)
      this.terms[SHORT] = shortOf(this.tables, this.visits.week, this.horizon, place, routes, from, count)
    }
    this.lookAtWishes(place, routes, visits, from, count)
    if (this.hasVariety) {
      this.terms[GUESS] = this.guesses.above(place, routes, from, count)
      this.terms[DRAWN]! += this.guesses.drawn
    }
    this.terms[MOVED] = this.standing.left(place, routes, from, count)
  }

  private lookAtGaps(place: number, routes: Int32Array, from: number, count: number): void {
    const { terms, tables, weeks } = this
    const { day } = this.visits
    const maxGap = tables.maxGap[place]!
    const end = 7 * weeks
    let limit = tables.limit[place]!
    for (let i = from; i < from + count; i++) {
      const then = day[routes[i]!]!
      // Days before the first Monday are nobody's choice any more.
      if (then > limit && then > 0) terms[LATE]! += agedDays(then - limit) - agedDays(Math.max(-limit, 0))
      const next = i + 1 < from + count ? day[routes[i + 1]!]! : end
      const lost = next - Math.max(limit, 0)
      if (lost > 0) terms[DRAWN]! += this.risk[routes[i]!]! * Math.min(lost, MOST_AT_RISK)
      limit = then + maxGap
    }
    if (end > limit) terms[OVERDUE] = agedDays(end - limit)
    else if (limit - end < this.pressure.length) terms[DRAWN]! += this.pressure[limit - end]!
  }

  private lookAtWishes(
    place: number,
    routes: Int32Array,
    visits: Int32Array,
    from: number,
    count: number,
  ): void {
    const { terms, tables, weeks, horizon } = this
    const { week, day, isPresence, minutes, after, startMinute } = this.visits
    const presences = tables.presences[place]!
    if (presences > 0) {
      let i = from
      for (let k = 0; k < horizon; k++) {
        let held = 0
        for (; i < from + count && week[routes[i]!] === k; i++) held += isPresence[visits[i]!]!
        if (held < presences) terms[MISSING]! += presences - held
      }
    }
    const checkMinutes = tables.checkMinutes[place]!
    const urgentDay = tables.urgentDay[place]!
    if (checkMinutes === Infinity && urgentDay < 0) return
    let [isChecked, isUrgentMet] = [checkMinutes === Infinity, urgentDay < 0 || urgentDay >= 7 * weeks]
    for (let i = from; i < from + count; i++) {
      const [visit, route] = [visits[i]!, routes[i]!]
      if (minutes[visit]! >= checkMinutes && week[route]! < weeks && isPresence[visit] === 0) isChecked = true
      if (day[route] !== urgentDay) continue
      const begins = Math.max(after[visit]!, startMinute[route]!)
      if (begins >= tables.urgentAfter[place]!) isUrgentMet = true
    }
    if (!isChecked) terms[MISSING]!++
    if (!isUrgentMet) terms[OVERDUE]! += agedDays(URGENT_DAYS)
  }
}
