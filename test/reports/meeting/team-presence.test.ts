import { expect, test } from 'vitest'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import { sceneSection } from '../../../src/reports/meeting/scene-section.ts'
import { estate, passage } from '../../domain/build.ts'

const meeting = (audience: PartnerMeeting['audience'], day = '2026-11-24'): PartnerMeeting => ({
  ...{ kind: 'meeting', id: 'm1', audience, day, answers: [], decisions: [] },
  scenes: [{ id: 's1', type: 'presence' }],
})
const at = (id: string, day: string, over = {}) =>
  passage(id, { when: { day, band: 'morning' }, exchanges: '0', ...over })
const records = [
  at('p1', '2026-11-09', { exchanges: '1-2' }),
  at('p2', '2026-11-15'),
  at('p3', '2026-11-16', { done: false }),
  at('p4', '2026-11-22', { exchanges: '3-5' }),
  at('p5', '2026-11-23', { exchanges: '3-5' }),
]
const last = { ...meeting('technical-committee', '2026-11-05'), id: 'm0', closedOn: '2026-11-05' }
const chartOf = (audience: PartnerMeeting['audience'], ...before: readonly PartnerMeeting[]) =>
  sceneSection(
    estate(...records, ...before),
    meeting(audience),
    { id: 's1', type: 'presence' },
    {
      ...{ today: '2026-11-24', maps: [] },
    },
  ).blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))[0]

test('presence is told week by week, of whole weeks of the period, done passages and those with a talk', () => {
  const chart = chartOf('technical-committee', last)!
  expect(chart.categories.map((each) => each.replaceAll(/\s/g, ' '))).toEqual(['du 9 nov.', 'du 16 nov.'])
  expect(chart.series.map(({ values }) => values)).toEqual([
    [2, 1],
    [1, 1],
  ])
})

test('a period of one whole week has no chart; residents read the same weeks as a committee', () => {
  const near = { ...last, day: '2026-11-12', closedOn: '2026-11-12' }
  expect(chartOf('technical-committee', near)).toBeUndefined()
  expect(chartOf('public')?.series[0]?.values.slice(-2)).toEqual([2, 1])
})
