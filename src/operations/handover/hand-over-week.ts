import type { IsoWeek } from '../../domain/civil-date.ts'
import type { HandoverForm } from '../../domain/handover.ts'
import { refusal } from '../../domain/refusal.ts'
import { nextEdition } from '../../domain/week/week-edition-of.ts'
import { actions } from '../../messages/actions.ts'
import { pairName } from '../../messages/pair-name.ts'
import { handedRounds, leftRounds } from '../../reports/rounds-handover.ts'
import type { Operation } from '../operation.ts'
import { writtenHandover } from './written-handover.ts'

/** Hands over the rounds of a week, or those of one pair, as a file; the week becomes an edition. */
export const handOverWeek: Operation<{
  readonly week: IsoWeek
  readonly pair?: string
  readonly as: HandoverForm
}> = {
  id: 'hand-over-week',
  available: ({ estate, session }, { week, pair, as }) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (handedRounds(estate, { week }).length === 0) return refusal('no-plan')
    const handing = { week, ...(pair !== undefined && { pair }) }
    if (handedRounds(estate, handing).length > 0) return null
    // An agenda also hears of rounds that are no more.
    const left = leftRounds(estate, handing, nextEdition(estate, week, session.today))
    return as === 'ics' && left.length > 0 ? null : refusal('pair-without-round')
  },
  label: ({ estate }, { week, pair, as }) =>
    actions['hand-over-week'](week, pair === undefined ? null : pairName(estate, pair), as),
  run: ({ estate, session }, { week, pair, as }, ports) =>
    writtenHandover(estate, { week, ...(pair !== undefined && { pair }) }, as, session.today, ports),
}
