import { dayObstacle } from '../../domain/follow-up/day-obstacle.ts'
import type { Decision } from '../../domain/partners/partner-meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import type { Operation } from '../operation.ts'

const TEXT_MOST = 300

/** Notes what became of a decision, of a closed meeting too; null takes that back. */
export const settleDecision: Operation<{
  readonly meeting: string
  readonly decision: string
  readonly settled: NonNullable<Decision['settled']> | null
}> = {
  id: 'settle-decision',
  available: (state, { meeting: id, decision, settled }) => {
    const meeting = state.estate.meeting.get(id)
    if (!meeting) return refusal('nothing-selected')
    if (!meeting.decisions.some((each) => each.id === decision)) return refusal('part-gone')
    if (!settled) return null
    if ((settled.text ?? '').length > TEXT_MOST)
      return refusal('text-needed', { field: text.settledText, most: TEXT_MOST })
    return (
      dayObstacle(settled.on, meeting.day, state.session.today) ??
      recordObstacle(state, { texts: [settled.text] })
    )
  },
  label: (_state, { settled }) => actions['settle-decision'](settled !== null),
  run: (_state, { meeting, decision, settled }) => ({
    kind: 'done',
    change: changedRecord('meeting', meeting, (now) => ({
      ...now,
      decisions: now.decisions.map((each): Decision => {
        if (each.id !== decision) return each
        const { settled: _old, ...open } = each
        if (!settled) return open
        const said = settled.text?.trim()
        return { ...open, settled: { on: settled.on, result: settled.result, ...(said && { text: said }) } }
      }),
    })),
  }),
}
