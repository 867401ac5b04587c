import type { HandoverForm } from '../../domain/handover.ts'
import { refusal } from '../../domain/refusal.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
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
    return actions['hand-over-round']((found && roundNumbers(estate, found.week).get(round)) ?? 0, as)
  },
  run: ({ estate, session }, { round, as }, ports) => {
    const found = estate.round.get(round)
    return found
      ? writtenHandover(estate, { week: found.week, round }, as, session.today, ports)
      : refusal('no-plan')
  },
}
