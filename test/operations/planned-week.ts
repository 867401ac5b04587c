import type { Estate } from '../../src/domain/estate.ts'
import type { Round } from '../../src/domain/week/round.ts'
import { roundsOfWeek } from '../../src/domain/week/round-palette.ts'
import { planWeek } from '../../src/operations/week/plan-week.ts'
import type { Session } from '../../src/store/session.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { anApp } from './an-app.ts'
import { planningPorts } from './planning-ports.ts'

/** The week planned in the tests of the week's operations: the one after the day of the session. */
export const WEEK = '2026-W49'
export const MONDAY = '2026-11-30'
/** Enough for a sound week, few enough for a test. */
export const budget = { iterations: 40 }

/** For what holds of any plan, however good. */
export const few = { iterations: 6 }

/** The example with its week prepared. */
export const plannedEstate = async (
  change: (estate: Estate) => Estate = (estate) => estate,
): Promise<Estate> => {
  const app = anApp(change(exampleEstate(1, '2026-11-24')), { ports: planningPorts })
  await app.run(planWeek, { week: WEEK, budget })
  return app.store.read().estate
}

export const aPlannedApp = (estate: Estate, session: Partial<Session> = {}) =>
  anApp(estate, { ports: planningPorts, session: { week: WEEK, ...session } })

export const roundsIn = (estate: Estate, week = WEEK): readonly Round[] =>
  roundsOfWeek(estate.round.values(), week)
