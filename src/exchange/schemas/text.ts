import * as v from 'valibot'
import { isCivilDate } from '../../domain/civil-date.ts'

/** An id or a name of a territory file: something, and not a book. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
/** What a file wrote, which may be nothing. */
export const words = v.pipe(v.string(), v.maxLength(500))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
/** A civil day, `2026-11-24`. */
export const day = v.pipe(v.string(), v.check(isCivilDate))
export const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(3000))
/** `[lng, lat]`, of something that is in a list and not a feature. */
export const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])
