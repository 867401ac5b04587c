import { HALF_DAYS, type PlaceTables } from './place-tables.ts'
import type { Preferences } from './preferences.ts'
import type { VisitTables } from './visit-tables.ts'

/**
 * What somebody would guess of a place's half-days: the one met most often in the last 4 weeks, the one of the last
 * passage. Earlier passages of the plan are history for the later ones. Nothing here allocates.
 */
export class HalfDayGuesses {
  /** Of the last look: what the draw and half-days already seen cost, in decimetres. */
  drawn = 0
  private readonly counts = new Int32Array(HALF_DAYS)

  constructor(
    private readonly tables: PlaceTables,
    private readonly visits: VisitTables,
    private readonly preferences: Preferences,
    private readonly horizon: number,
  ) {}

  /** Thousandths of passages that both guessers get right, above what chance would give them. */
  above(place: number, routes: Int32Array, from: number, count: number): number {
    const { counts, tables, horizon, preferences } = this
    const { week, half } = this.visits
    let guessed = 0
    let seen = 0
    let last = -1
    for (let i = from; i < from + count; i++) {
      const route = routes[i]!
      const h = half[route]!
      if (h < 0) continue
      const row = place * horizon + week[route]!
      seen += preferences.of(place, week[route]!, h)
      let most = 0
      let modes = 0
      for (let k = 0; k < HALF_DAYS; k++) counts[k] = tables.met[row * HALF_DAYS + k]!
      for (let j = from; j < i; j++) if (half[routes[j]!]! >= 0) counts[half[routes[j]!]!]!++
      for (let k = 0; k < HALF_DAYS; k++) {
        const met = counts[k]!
        if (met > most) {
          most = met
          modes = 1
        } else if (met === most) modes++
      }
      const lastHalf = last >= 0 ? last : tables.lastHalf[row]!
      last = h
      if (most === 0) continue
      seen += preferences.worthOfSeen * counts[h]!
      if (counts[h] === most) guessed += Math.round(1000 / modes)
      if (lastHalf === h) guessed += 1000
    }
    const above = guessed - tables.byChance[place]!
    this.drawn = seen
    return Math.max(above, 0)
  }
}
