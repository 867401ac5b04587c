import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { SceneType } from '../../../src/domain/partners/partner-meeting.ts'
import type { Figure, ReportBlock } from '../../../src/domain/reports/report.ts'
import { sceneSection } from '../../../src/reports/meeting/scene-section.ts'
import { passage, situation } from '../../domain/build.ts'
import { ground, meetingOf, TODAY } from './any-meeting.ts'

const meeting = meetingOf('technical-committee')
const when = { day: '2026-11-02', band: 'evening' } as const
const read = (type: SceneType, now: string): readonly ReportBlock[] => {
  const estate = withRecords(ground(), [
    meeting,
    situation('s1', { code: 'A1', when }),
    passage('p1', { when }),
  ])
  return sceneSection(estate, meeting, { id: 'scene', type }, { today: TODAY, maps: [], now }).blocks
}
const figuresOf = (blocks: readonly ReportBlock[]): ReadonlyMap<string, Figure> =>
  new Map(
    blocks.flatMap((each) => (each.kind === 'figures' ? each.figures : [])).map((each) => [each.id, each]),
  )

// Its 91 days begin in August: of that quarter records are kept until the end of September 2027.
test('read when records of the period are gone, nothing is counted of what is left', () => {
  expect(figuresOf(read('since-last', '2027-09-30')).get('passages')?.value).toBe(1)
  expect(figuresOf(read('since-last', '2027-09-30')).get('situations-A')?.value).toBe(1)
  const gone = '2027-10-01'
  const figures = figuresOf(read('since-last', gone))
  for (const id of ['passages', 'situations-A', 'situations-D', 'situations-F', 'settled'])
    expect(figures.get(id)).toMatchObject({ value: null, shown: 'non conservé' })
  expect(figuresOf(read('presence', gone)).get('talks')).toMatchObject({ shown: 'non conservé' })
  expect(figuresOf(read('needs-you', gone)).get('open-A')).toMatchObject({ shown: 'non conservé' })
  for (const type of ['where-when', 'calmed', 'needs-you'] as const) {
    expect(read(type, gone)).toContainEqual({
      kind: 'text',
      text: expect.stringContaining('effacés à leur terme'),
    })
    expect(read(type, gone).filter(({ kind }) => kind === 'table' || kind === 'chart')).toEqual([])
  }
})

// The 91 days before begin in May: that quarter is gone at the end of June 2027.
test('what the period before no longer holds is not compared with', () => {
  expect(figuresOf(read('since-last', '2027-06-30')).get('passages')).toMatchObject({ was: { value: 0 } })
  const later = figuresOf(read('since-last', '2027-07-01')).get('passages')
  expect(later).toMatchObject({ value: 1 })
  expect(later).not.toHaveProperty('was')
})
