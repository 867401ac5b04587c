import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { PlanProblem } from './plan-problem.ts'
import type { ClockTime, StopKind } from './round.ts'
import { stopsOf } from './stops-of.ts'

/** A round and its stops as they stand, whether in a plan or in the records. */
export type StandingRound = {
  readonly id: string
  readonly day: CivilDate
  readonly stops: readonly {
    readonly place: string
    readonly kind: StopKind
    readonly arrive: ClockTime
    readonly serviceMinutes: number
    readonly locked: boolean
  }[]
}

/** The rounds of a problem as the records have them, those ahead left out; without stops where none is prepared. */
export const standingRounds = (
  estate: Pick<Estate, 'stop'>,
  { rounds }: Pick<PlanProblem, 'rounds'>,
): readonly StandingRound[] =>
  rounds
    .filter(({ state }) => state !== 'ahead')
    .map(({ id, day }) => ({
      id,
      day,
      stops: stopsOf(estate, id).map(({ stopKind: kind, ...stop }) => ({ ...stop, kind })),
    }))
