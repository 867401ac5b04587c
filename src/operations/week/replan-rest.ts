import type { CivilDate, IsoWeek } from '../../domain/civil-date.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { isInWeek } from '../../domain/week/weeks-from.ts'

type Moment = { readonly day: CivilDate; readonly time: ClockTime }

import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'
import { standingObstacle } from './week-obstacle.ts'

export const replanRest: Operation<{
  readonly week: IsoWeek
  readonly from: Moment
  readonly budget?: PlanBudget
}> = {
  id: 'replan-rest',
  available: ({ estate, session }, { week, from }) =>
    searchObstacle(session) ??
    standingObstacle(estate, week) ??
    (isInWeek(from.day, week) ? null : refusal('week-not-begun')),
  label: (_state, { week }) => actions['replan-rest'](week),
  run: () => refusal('nothing-running'),
}
