import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { changesBetween } from '../../domain/week/changed-stops.ts'
import { editionRounds } from '../../domain/week/week-edition-of.ts'
import type { Done } from '../operation.ts'
import type { Searched } from './search-plan.ts'
import { withPlan } from './with-plan.ts'

/** What the screen remembers of a week that is put right, so that the stops changed are marked. */
export const repaired = (before: Estate, week: IsoWeek): Required<Pick<Done, 'look'>> => ({
  look: { effect: null, repaired: { week, rounds: editionRounds(before, week) } },
})

/** How many stops of the week a plan changes once it is taken, as the board counts them then. */
export const stopsChangedBy = (before: Estate, { problem, plan }: Searched, week: IsoWeek): number =>
  changesBetween(editionRounds(before, week), editionRounds(withPlan(before, plan, problem), week)).length
