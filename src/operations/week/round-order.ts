import type { Estate } from '../../domain/estate.ts'
import type { LockedStop } from '../../domain/week/plan-problem.ts'
import type { Stop } from '../../domain/week/round.ts'

/** The stops of a round in the order walked. */
export const stopsOf = (estate: Estate, round: string): readonly Stop[] =>
  [...estate.stop.values()].filter((stop) => stop.round === round).sort((a, b) => a.rank - b.rank)

export const asOrder = (stops: readonly Stop[]): readonly LockedStop[] =>
  stops.map(({ place, stopKind, serviceMinutes }) => ({ place, kind: stopKind, serviceMinutes }))
