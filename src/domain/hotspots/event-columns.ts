/**
 * Where events were: a `lng` and a `lat` of each in turn, WGS 84; or names of places, each event holding an index into
 * them.
 */
export type EventsAt =
  | { readonly kind: 'positions'; readonly lngLat: Float64Array }
  | { readonly kind: 'places'; readonly place: Int32Array; readonly places: readonly string[] }

/**
 * What a large file of elsewhere holds, as columns of equal length in the order of their days, then of the file: a city's
 * million situations without an object each.
 */
export type EventColumns = {
  /** Day numbers (days since 1970-01-01). */
  readonly day: Int32Array
  readonly at: EventsAt
  /** Index into `codes` of each event. The first of the codes is empty: that of an event without one. */
  readonly code: Uint16Array
  readonly codes: readonly string[]
}

/** Codes that columns tell apart; events of further ones keep none. */
export const MOST_CODES = 65_535
