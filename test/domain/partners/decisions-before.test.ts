import { expect, test } from 'vitest'
import { decisionsBefore } from '../../../src/domain/partners/decisions-before.ts'
import type { Decision, PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'

const met = (id: string, day: string, decisions: readonly Decision[]): PartnerMeeting => ({
  ...{ kind: 'meeting', id, audience: 'technical-committee', day, closedOn: day, scenes: [], answers: [] },
  decisions,
})
const decided = (id: string, settled?: string): Decision => ({
  ...{ id, text: id, who: 'team', due: '2026-12-01' },
  ...(settled && { settled: { on: settled, result: 'done' as const } }),
})
const now = met('now', '2026-11-24', [])

test('the last meeting of the same people is told in full; of earlier ones what was open, or is settled on this day', () => {
  const old = met('old', '2026-09-01', [
    decided('open'),
    decided('over', '2026-10-01'),
    decided('here', '2026-11-24'),
  ])
  const last = met('last', '2026-10-12', [decided('kept', '2026-11-02'), decided('waits')])
  const before = decisionsBefore([now, old, last], now, '2026-11-24')
  expect(before.last?.id).toBe('last')
  expect(before.decided.map(({ decision }) => decision.id)).toEqual(['waits', 'kept'])
  expect(before.open.map(({ decision }) => decision.id)).toEqual(['open', 'here'])
})

test('a first meeting looks back on nothing', () => {
  expect(decisionsBefore([now], now, '2026-11-24')).toEqual({ last: undefined, decided: [], open: [] })
})
