import * as v from 'valibot'

/** An id or a name of a territory file: something, and not a book. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
