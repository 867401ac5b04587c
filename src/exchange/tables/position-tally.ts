import type { PositionReading, Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { locate, locatedAs, nearReadings, type Reading, unreadSystem } from '../places/locate.ts'
import type { Placed, Unplaced } from './row-position.ts'

/** Points of a reading that the map gets. */
const MOST_POINTS = 200
/** Fewer positions than that may all be round by chance. */
const LEAST_COARSE = 3

/** Gathers how the positions of a file were understood: what to ask of them, and both readings for the map. */
export class PositionTally {
  readonly #readings = new Map<Reading, number>()
  readonly #pairs: (readonly [number, number])[] = []
  #converted = 0
  #example = ''
  #coarse = 0
  #count = 0
  #system: string | undefined
  #unread = 0
  #isNamed = false

  constructor(
    readonly context: Pick<ReadContext, 'bounds'>,
    readonly choices: ReadChoices,
  ) {}

  add(placed: Pick<Placed, 'reading' | 'pair' | 'converted' | 'coarse' | 'named'> | Unplaced): void {
    const { pair } = placed
    if (pair && (pair[0] !== 0 || pair[1] !== 0) && this.#pairs.length < 10 * MOST_POINTS)
      this.#pairs.push(pair)
    if ('flaw' in placed) {
      if (placed.flaw !== 'metres' || !placed.pair) return
      this.#unread++
      this.#system ??= unreadSystem(...placed.pair)
      return
    }
    this.#count++
    this.#readings.set(placed.reading, (this.#readings.get(placed.reading) ?? 0) + 1)
    if (placed.named) this.#isNamed = true
    if (placed.coarse) this.#coarse++
    if (placed.converted === undefined) return
    this.#converted++
    this.#example ||= placed.converted
  }

  /** All positions are round to a kilometre. */
  get isCoarse(): boolean {
    return this.#count >= LEAST_COARSE && this.#coarse === this.#count
  }

  /** The projection of positions that were not read, when most are of one. */
  get unreadSystem(): string | undefined {
    return this.#unread > this.#count ? this.#system : undefined
  }

  questions(): readonly Question[] {
    const settled = this.choices.position !== undefined && { settled: true as const }
    const asked = this.#others().map(([reading, count]): Question => {
      const code = reading === 'swapped' ? 'swapped-axes' : 'projected-coordinates'
      const others = this.#rivals(reading)
      const params = {
        ...(reading !== 'swapped' && { system: reading }),
        count,
        ...(others.length > 0 && { others: others.join(', ') }),
      }
      const options = (['as-written', reading, ...others] as const).map((value) => ({ value }))
      return { code, params, options, choice: 'position', taken: reading, ...settled }
    })
    if (asked.length === 0 && this.choices.position === 'as-written') asked.push(...this.#refusedReading())
    if (this.#converted > 0)
      asked.push({ code: 'positions-converted', params: { count: this.#converted, example: this.#example } })
    if (this.isCoarse) asked.push({ code: 'positions-coarse', params: { count: this.#coarse } })
    const system = this.unreadSystem
    if (system !== undefined)
      asked.push({ code: 'projection-not-read', params: { system, count: this.#unread } })
    return asked
  }

  /** As written, as taken, and what else it may be, when they differ: for the map to show all. */
  readings(): readonly PositionReading[] {
    const [best] = this.#others()
    const other = best?.[0] ?? this.#bestOther()
    if (other === undefined || (best === undefined && this.choices.position === undefined)) return []
    return (['as-written', other, ...this.#rivals(other)] as const).flatMap((reading) => {
      const found = this.#pairs.flatMap(([x, y]) => locatedAs(reading, x, y, this.context.bounds) ?? [])
      if (found.length === 0) return []
      const metres = found.map((each) => each.metres).toSorted((a, b) => a - b)
      const step = Math.ceil(found.length / MOST_POINTS)
      return [
        {
          reading,
          points: found.filter((_, index) => index % step === 0).map(({ at }) => at),
          metres: Math.round(metres[Math.floor(metres.length / 2)]!),
        },
      ]
    })
  }

  /** Readings that all positions allow as well, when the file names none: near Lille, metres of Web Mercator are of Lambert-93 near Poitiers. */
  #rivals(taken: Reading): readonly Reading[] {
    if (this.#isNamed || this.#pairs.length === 0) return []
    const near = this.#pairs.map(([x, y]) => nearReadings(x, y, this.context.bounds))
    return near[0]!.filter((reading) => reading !== taken && near.every((each) => each.includes(reading)))
  }

  #others(): (readonly [Reading, number])[] {
    return [...this.#readings]
      .filter(([reading]) => reading !== 'as-written')
      .toSorted(([, one], [, other]) => other - one)
  }

  /** The question that was answered by *as written*, so that the answer can be changed. */
  #refusedReading(): Question[] {
    const other = this.#bestOther()
    if (other === undefined) return []
    const code = other === 'swapped' ? 'swapped-axes' : 'projected-coordinates'
    const options = (['as-written', other] as const).map((value) => ({ value }))
    return [
      { code, params: { system: other }, options, choice: 'position', taken: 'as-written', settled: true },
    ]
  }

  /** The reading that would have been taken, had *as written* not been chosen. */
  #bestOther(): Reading | undefined {
    return this.#pairs
      .map(([x, y]) => locate(x, y, this.context.bounds)?.reading)
      .find((reading) => reading !== undefined && reading !== 'as-written')
  }
}
