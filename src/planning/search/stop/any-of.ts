import type { Stop } from './stop.ts'

/** Ends with the first that does: `anyOf(afterMillis(2000, clock), () => (cancelled ? 1 : 0))`. */
export const anyOf =
  (...stops: readonly Stop[]): Stop =>
  (iterations) =>
    Math.max(...stops.map((stop) => stop(iterations)))
