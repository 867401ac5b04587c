import type { Handover } from '../../../src/domain/handover.ts'
import { type Handing, roundsHandover } from '../../../src/reports/rounds-handover.ts'
import { preparedEstate, WEEK } from '../../ui/semaine/week-scene.ts'
import { edition, MADE } from './any-handover.ts'

/** The prepared week of the scene, or the rounds of a pair, or one round, in a version. */
export const handedWeek = (of: Omit<Handing, 'week'>, version = 2): Handover =>
  roundsHandover(preparedEstate(), { week: WEEK, ...of }, edition(version), MADE)
