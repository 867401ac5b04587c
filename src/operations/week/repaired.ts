import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { editionRounds } from '../../domain/week/week-edition-of.ts'
import type { Done } from '../operation.ts'

/** What the screen remembers of a week that is put right, so that the stops changed are marked. */
export const repaired = (before: Estate, week: IsoWeek): Required<Pick<Done, 'look'>> => ({
  look: { effect: null, repaired: { week, rounds: editionRounds(before, week) } },
})
