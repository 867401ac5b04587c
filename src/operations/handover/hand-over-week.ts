import type { IsoWeek } from '../../domain/civil-date.ts'
import type { HandoverForm } from '../../domain/handover.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { handedRounds } from '../../reports/rounds-handover.ts'
import type { Operation } from '../operation.ts'
import { writtenHandover } from './written-handover.ts'

/** Hands over the rounds of a week, or those of one pair, as a file; the week becomes an edition. */
export const handOverWeek: Operation<{
  readonly week: IsoWeek
  readonly pair?: string
  readonly as: HandoverForm
}> = {
  id: 'hand-over-week',
  available: ({ estate, session }, { week, pair }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (handedRounds(estate, { week }).length === 0) return refusal('no-plan')
    return handedRounds(estate, { week, ...(pair !== undefined && { pair }) }).length === 0
      ? refusal('pair-without-round')
      : null
  },
  label: ({ estate }, { week, pair, as }) =>
    actions['hand-over-week'](week, pair === undefined ? null : (estate.pair.get(pair)?.name ?? pair), as),
  run: ({ estate, session }, { week, pair, as }, ports) =>
    writtenHandover(estate, { week, ...(pair !== undefined && { pair }) }, as, session.today, ports),
}
