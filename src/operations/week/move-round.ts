import type { CivilDate } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const moveRound: Operation<{
  readonly round: string
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly pair?: string
}> = {
  id: 'move-round',
  available: ({ estate, session }, { round }) =>
    searchObstacle(session) ?? (estate.round.has(round) ? null : refusal('round-unknown')),
  label: () => actions['move-round'](),
  run: () => refusal('nothing-running'),
}
