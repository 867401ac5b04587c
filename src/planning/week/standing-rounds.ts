import type { Routes } from '../search/model.ts'
import type { VisitTables } from './visit-tables.ts'

/** Where places stand in the plan that a search starts from: what stability is measured against. */
export class StandingRounds {
  /** By place, its routes from `first[place]` to `first[place + 1]`. */
  private readonly first: Int32Array
  private readonly routes: Int32Array

  constructor(places: number, { client }: VisitTables, standing: Routes | undefined) {
    const met: number[][] = Array.from({ length: places }, () => [])
    standing?.forEach((route, rank) => {
      for (const visit of route) met[client[visit]!]?.push(rank)
    })
    this.first = new Int32Array(places + 1)
    for (let place = 0; place < places; place++)
      this.first[place + 1] = this.first[place]! + met[place]!.length
    this.routes = Int32Array.from(met.flat())
  }

  /** How many of its standing stops a place leaves when it is met so. */
  left(place: number, routes: Int32Array, from: number, count: number): number {
    let left = 0
    for (let k = this.first[place]!; k < this.first[place + 1]!; k++) {
      let stands = 0
      for (let i = from; i < from + count && stands === 0; i++) if (routes[i] === this.routes[k]) stands = 1
      left += 1 - stands
    }
    return left
  }
}
