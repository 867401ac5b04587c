import type { HandoverForm } from '../../domain/handover.ts'
import { refusal } from '../../domain/refusal.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { writtenHandover } from './written-handover.ts'

/** Hands over one round as a file; its week becomes an edition. */
export const handOverRound: Operation<{ readonly round: string; readonly as: HandoverForm }> = {
  id: 'hand-over-round',
  available: ({ estate, session }, { round }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    return estate.round.has(round) ? null : refusal('no-plan')
  },
  label: ({ estate }, { round, as }) => {
    const found = estate.round.get(round)
    const rank = found ? roundsOfWeek(estate.round.values(), found.week).indexOf(found) : 0
    return actions['hand-over-round'](rank + 1, as)
  },
  run: ({ estate, session }, { round, as }, ports) => {
    const found = estate.round.get(round)
    return found
      ? writtenHandover(estate, { week: found.week, round }, as, session.today, ports)
      : refusal('no-plan')
  },
}
