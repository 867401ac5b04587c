import { type EventColumns, MOST_CODES } from '../../domain/hotspots/event-columns.ts'
import { decodedCell } from './csv-cells.ts'

const FIRST_SIZE = 65_536

/** Columns of events that grow as rows come, all with a position or all with a place. Cells come as one character a byte. */
export class GrowingEvents {
  #count = 0
  #day = new Int32Array(FIRST_SIZE)
  #lngLat = new Float64Array(0)
  #place = new Int32Array(0)
  #code = new Uint16Array(FIRST_SIZE)
  readonly #places = new Map<string, number>()
  readonly #codes = new Map<string, number>([['', 0]])
  #withoutCode = 0

  get count(): number {
    return this.#count
  }

  /** Events whose code is one too many. */
  get withoutCode(): number {
    return this.#withoutCode
  }

  addAt(day: number, lng: number, lat: number, code: string): void {
    if (this.#lngLat.length < 2 * this.#count + 2)
      this.#lngLat = grown(this.#lngLat, new Float64Array(this.#twice(2)))
    this.#lngLat[2 * this.#count] = lng
    this.#lngLat[2 * this.#count + 1] = lat
    this.#add(day, code)
  }

  addPlace(day: number, place: string, code: string): void {
    if (this.#place.length <= this.#count) this.#place = grown(this.#place, new Int32Array(this.#twice(1)))
    let rank = this.#places.get(place)
    if (rank === undefined) {
      rank = this.#places.size
      this.#places.set(place, rank)
    }
    this.#place[this.#count] = rank
    this.#add(day, code)
  }

  /** The columns in the order of the days; those of a day stay in the order in which they came. */
  columns(): EventColumns {
    const order = this.#byDay()
    const code = Uint16Array.from(order, (event) => this.#code[event]!)
    const day = order.map((event) => this.#day[event]!)
    const codes = [...this.#codes.keys()].map((name) => (name === '' ? '' : decodedCell(name)))
    if (this.#lngLat.length === 0) {
      const places = [...this.#places.keys()].map(decodedCell)
      return {
        day,
        at: { kind: 'places', place: order.map((event) => this.#place[event]!), places },
        code,
        codes,
      }
    }
    const lngLat = new Float64Array(2 * this.#count)
    order.forEach((event, rank) => {
      lngLat[2 * rank] = this.#lngLat[2 * event]!
      lngLat[2 * rank + 1] = this.#lngLat[2 * event + 1]!
    })
    return { day, at: { kind: 'positions', lngLat }, code, codes }
  }

  #add(day: number, code: string): void {
    if (this.#day.length <= this.#count) {
      this.#day = grown(this.#day, new Int32Array(this.#twice(1)))
      this.#code = grown(this.#code, new Uint16Array(this.#twice(1)))
    }
    let rank = this.#codes.get(code)
    if (rank === undefined) {
      if (this.#codes.size < MOST_CODES) {
        rank = this.#codes.size
        this.#codes.set(code, rank)
      } else this.#withoutCode++
    }
    this.#day[this.#count] = day
    this.#code[this.#count++] = rank ?? 0
  }

  #twice(each: number): number {
    return each * Math.max(FIRST_SIZE, 2 * this.#count)
  }

  /** Ranks of the events by day, by counting. */
  #byDay(): Int32Array {
    const days = this.#day.subarray(0, this.#count)
    const first = days.reduce((least, day) => Math.min(least, day), days[0]!)
    const last = days.reduce((most, day) => Math.max(most, day), first)
    const starts = new Int32Array(last - first + 2)
    for (let event = 0; event < days.length; event++) starts[days[event]! - first + 1]!++
    for (let day = 1; day < starts.length; day++) starts[day]! += starts[day - 1]!
    const order = new Int32Array(days.length)
    for (let event = 0; event < days.length; event++) order[starts[days[event]! - first]!++] = event
    return order
  }
}

function grown<Column extends Int32Array | Float64Array | Uint16Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
