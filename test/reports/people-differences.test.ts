import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDayOf } from '../../src/domain/civil-date.ts'
import type { Estate } from '../../src/domain/estate.ts'
import { withFrozenQuarters } from '../../src/domain/published/with-frozen-quarters.ts'
import type { ReportBlock, ReportSection, ReportSpan } from '../../src/domain/reports/report.ts'
import { EXCHANGES } from '../../src/domain/week/passage.ts'
import { outreach } from '../../src/reports/sections/outreach.ts'
import { presence } from '../../src/reports/sections/presence.ts'
import { estate, passage } from '../domain/build.ts'
import { aContext, action, figuresIn } from './sections/a-context.ts'

const TODAY = '2026-10-20'
const MONTHS = ['04', '05', '06', '07', '08', '09']
const band = fc.constantFrom(...EXCHANGES)
const aDay = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2026-${month}-${String(day).padStart(2, '0')}`)
const aPassage = fc.record({
  ...{ exchanges: band, youths: band, place: fc.constantFrom('e1', 'e2', 'square') },
  when: aDay.map((day) => ({ day, band: 'morning' as const })),
})
const anAction = fc
  .tuple(aDay, fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }))
  .map(([day, youths, others, raised, answered]) => ({
    ...{ days: [day], statusSteps: [{ status: 'held' as const, on: day }], people: youths + others, youths },
    expectations: Array.from({ length: raised }, (_, n) => ({
      ...{ id: `x${n}`, text: 'Des bancs', raisedOn: day },
      ...(n < answered && { answer: { on: day, text: 'Oui' } }),
    })),
  }))
const anEstate = fc
  .tuple(fc.array(aPassage, { maxLength: 20 }), fc.array(anAction, { maxLength: 6 }))
  .map(([passages, actions]) =>
    withFrozenQuarters(
      estate(
        passage('first', { when: { day: '2026-01-02', band: 'morning' } }),
        ...passages.map((over, n) => passage(`p${n}`, over)),
        ...actions.map((over, n) => action(`a${n}`, over)),
      ),
      TODAY,
    ),
  )

const SPANS: readonly (readonly [ReportSpan, string, string])[] = [
  ...MONTHS.map((month) => ['month', `2026-${month}-01`, lastDayOf(`2026-${month}`)] as const),
  ...[
    ['quarter', '2026-04-01', '2026-06-30'] as const,
    ['quarter', '2026-07-01', '2026-09-30'] as const,
    ['year', '2025-10-01', '2026-09-30'] as const,
    ['year', '2025-07-01', '2026-06-30'] as const,
  ],
]

/** What each figure counts. */
const OF: Readonly<Record<string, string>> = {
  ...{ people: 'people', youths: 'youths', 'actions-people': 'actions-people' },
  ...{ 'actions-youths': 'outreach-youths', 'outreach-youths': 'outreach-youths' },
  ...{ 'expectations-raised': 'expectations', expectations: 'expectations' },
  ...{ 'expectations-answered': 'answers', answers: 'answers', 'expectations-waiting': 'waiting' },
}
type Printed = {
  readonly what: string
  readonly reader: string | null
  readonly from: string
  readonly until: string
  readonly value: number
}

/** Each number of people printed in any period, to any reader; what a month repeats of a quarter is that quarter's. */
const printed = (held: Estate): readonly Printed[] =>
  SPANS.flatMap(([span, from, until]) =>
    [null, 'vilogia', 'partenord-habitat', 'ville'].flatMap((reader) => {
      const context = aContext(held, reader, { span, period: { from, until }, today: TODAY })
      const sections = [presence(context), outreach(context)]
      // Passages by bands of people are people by another name.
      for (const section of sections) if (section?.id === 'presence') expect(tablesIn(section)).toEqual([])
      return sections.flatMap(figuresIn).flatMap(({ id, value, uncertainty }) => {
        const what = OF[id]
        const isRepeated = uncertainty?.includes('le dernier arrêté')
        if (what === undefined || value === null || isRepeated) return []
        return { what, reader, from, until, value }
      })
    }),
  )
const tablesIn = (section: ReportSection): readonly ReportBlock[] =>
  section.blocks.filter(({ kind }) => kind === 'table')

const isFew = (value: number): boolean => value > 0 && value < 5
const isWithin = (part: Printed, all: Printed): boolean =>
  part !== all &&
  part.what === all.what &&
  (all.reader === null || all.reader === part.reader) &&
  all.from <= part.from &&
  part.until <= all.until

test('no few people, young people or expectations are printed, nor are had by subtracting printed numbers', () => {
  let [told, subtracted] = [0, 0]
  fc.assert(
    fc.property(anEstate, (held) => {
      const all = printed(held)
      for (const one of all) {
        told++
        expect(isFew(one.value), JSON.stringify(one)).toBe(false)
        const parts = all.filter((part) => isWithin(part, one))
        for (const [rank, part] of parts.entries()) {
          subtracted++
          expect(isFew(one.value - part.value), JSON.stringify([one, part])).toBe(false)
          for (const other of parts.slice(rank + 1))
            if (part.reader === other.reader && (part.until < other.from || other.until < part.from))
              expect(isFew(one.value - part.value - other.value), JSON.stringify([one, part, other])).toBe(
                false,
              )
        }
        // The others of the young, and what still waits for its answer.
        const rest = { people: 'youths', expectations: 'answers' }[one.what]
        for (const part of all)
          if (part.what === rest && part.from === one.from && part.until === one.until)
            if (part.what === 'youths' || one.until.slice(0, 4) === one.from.slice(0, 4))
              expect(isFew(one.value - part.value), JSON.stringify([one, part])).toBe(false)
      }
    }),
    { numRuns: 15 },
  )
  expect(told).toBeGreaterThan(100)
  expect(subtracted).toBeGreaterThan(100)
})
