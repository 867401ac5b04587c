import type { Clock } from '../../../domain/clock.ts'
import type { Stop } from './stop.ts'

/** So many milliseconds after it was made, by the clock given. */
export const afterMillis = (limit: number, clock: Clock): Stop => {
  const start = clock()
  return () => (limit <= 0 ? 1 : (clock() - start) / limit)
}
