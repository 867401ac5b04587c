import { expect, test } from 'vitest'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { expired } from '../../../src/domain/retention/expired.ts'
import { estate } from '../../domain/build.ts'

const meeting: PartnerMeeting = {
  ...{
    kind: 'meeting',
    id: 'm1',
    audience: 'technical-committee',
    day: '2024-01-10',
    closedOn: '2024-01-10',
  },
  ...{ scenes: [], answers: [] },
  decisions: [
    { id: 'd1', text: 'Réparer', who: 'vilogia', due: '2024-05-01' },
    {
      ...{ id: 'd2', text: 'Poser', who: 'ville', due: '2024-02-01' },
      settled: { on: '2024-08-20', result: 'done' },
    },
  ],
}

test('a meeting is kept 24 months from the end of the quarter of the last thing that became of it', () => {
  // Settled in the third quarter of 2024: until the end of September 2026.
  expect(expired(estate(meeting), '2026-09-30')).toBeNull()
  expect(expired(estate(meeting), '2026-10-01')?.erased).toEqual({ meeting: 1 })
  const early = { ...meeting, decisions: [] }
  expect(expired(estate(early), '2026-03-31')).toBeNull()
  expect(expired(estate(early), '2026-04-01')?.estate.meeting.size).toBe(0)
})
