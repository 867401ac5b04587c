/**
 * What the search reads and never changes: a periodic team orienteering problem with time windows (Vansteenwegen,
 * Souffriau and Van Oudheusden 2011; periodic part: Cordeau, Gendreau and Laporte 1997). Orienteering, vehicle routing
 * with time windows, periodic routing and the travelling salesman are the same model with other duties.
 *
 * A *node* is a row of the matrix. A *visit* may be made at a node, at most once a route; the same visit may stand in
 * several routes (a door met on three days). A *client* is who asks for visits: a place with its passages and presences.
 * A *route* is a round: a start, an end, a clock that runs from 0 to its `close`. A *slot* is what duties tell routes
 * apart by (a half-day of the horizon). Times, lengths and services are in one unit, chosen by whoever builds the model;
 * whole numbers wherever results must be exact.
 */
export type Model = {
  readonly nodes: number
  /** Row by row, `nodes × nodes`: time from one node to another; at least `NO_WAY` without one. */
  readonly travel: Float64Array | Int32Array
  /** Routes in which each visit may start: rows of `service` and `windows`. Rounds with the same clock share a class. */
  readonly classes: number

  readonly visits: number
  readonly visitNode: Int32Array
  readonly visitClient: Int32Array
  /** `classes × visits`: how long a visit lasts on the clock of that class. */
  readonly service: Float64Array
  /** What a visit takes of a route's `capacity`; absent when nothing is carried. */
  readonly load?: Float64Array
  /** When visits may begin, on the clock of each class; absent when always. */
  readonly windows?: Windows
  /** Whose minutes a visit counts for; -1 for nobody. Absent: no shares are looked at. */
  readonly visitGroup?: Int32Array

  readonly clients: number

  readonly routes: number
  readonly routeStart: Int32Array
  readonly routeEnd: Int32Array
  readonly routeClass: Int32Array
  readonly routeSlot: Int32Array
  /** The clock at which a route must be back at its end. `Infinity` for none. */
  readonly routeClose: Float64Array
  readonly routeCapacity?: Float64Array
  /** 1 where nothing may be put in or taken out: already walked, or frozen. */
  readonly routeFrozen?: Uint8Array
  /** Visits that stand in a route in this order, whatever the search does. By route. */
  readonly fixed: readonly (readonly number[])[]
  readonly slots: number
  /** Whether a visit may stand in a route at all (excluded by hand, no way there, its own day gone by). Absent: yes. */
  readonly may?: (visit: number, route: number) => boolean

  readonly duties: Duties
}

/** Intervals by class and visit, sorted, apart: those of `class * visits + visit` from `first[that]` to `first[that + 1]`. */
export type Windows = {
  readonly first: Int32Array
  readonly open: Float64Array
  /** The latest begin, inclusive. */
  readonly close: Float64Array
}

/** At least this long: no way. Two of them still are whole numbers of a double and of a signed 32-bit sum. */
export const NO_WAY = 0x3fff_ffff

/**
 * What clients ask, and what plans are judged by before and after the length of their ways. Implementations hold tables
 * made once; none of these may allocate.
 *
 * `routes[from … from + count - 1]` are the routes that meet a client, sorted by slot then route; `visits` beside them
 * are the visits made there.
 */
export interface Duties {
  /** Numbers a plan is judged by, the weightiest first, less is better. Length is one of them, at `lengthLevel`. */
  readonly levels: number
  readonly lengthLevel: number
  /** Differences of a level up to this count as none when incumbents are compared (0 where numbers are whole). */
  readonly tolerance: number
  /** Adds what a client costs when it is met so to every level of `into` but that of length, times `sign`. */
  count(
    client: number,
    routes: Int32Array,
    visits: Int32Array,
    from: number,
    count: number,
    into: Float64Array,
    sign: 1 | -1,
  ): void
  /** The same as one number in units of length, for the annealing: weights about one order apart, not lexicographic. */
  energy(client: number, routes: Int32Array, visits: Int32Array, from: number, count: number): number
  /** Whether the client may be met by this visit in this route beside the others: minimum gaps, combinations of days. */
  allows(
    visit: number,
    route: number,
    routes: Int32Array,
    visits: Int32Array,
    from: number,
    count: number,
  ): boolean
  /** Whether a client lacks what is worth making room for, at the expense of others. Absent: nobody does. */
  isDue?(client: number, routes: Int32Array, visits: Int32Array, from: number, count: number): boolean
  /**
   * Days that must be chosen together: given the cheapest insertion by slot (`Infinity` where there is none), writes the
   * slots to add now for the client into `chosen` and gives their number; 0 when nothing is worth adding. Absent: one
   * visit at a time, the one of least length plus energy.
   */
  readonly choose?: (
    client: number,
    costs: Float64Array,
    routes: Int32Array,
    from: number,
    count: number,
    chosen: Int32Array,
  ) => number
  /** The energy that counts as one step for the annealing; absent: the mean leg of the first plan. */
  readonly heat?: number
  /** Number of groups whose minutes are shared out, 0 for none. */
  readonly groups: number
  /** Energy of the totals of service by group (a landlord's share out of its band), and its level; whole-plan terms. */
  readonly shareEnergy?: (totals: Float64Array) => number
  readonly shareLevel?: number
  /** What the shares cost at their level. */
  readonly shareCost?: (totals: Float64Array) => number
}

/** Visits in order, by route. */
export type Routes = readonly (readonly number[])[]

export type Found = {
  readonly routes: Routes
  /** By level of the duties. */
  readonly objective: readonly number[]
  readonly iterations: number
  /** Share of the budget spent, 0 to 1. */
  readonly spent: number
  /** False while the first plan is still under construction: valid, but more will stand in it. */
  readonly isComplete: boolean
}
