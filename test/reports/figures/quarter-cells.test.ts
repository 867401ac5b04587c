import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/domain/civil-date.ts'
import { quarterName } from '../../../src/domain/period.ts'
import {
  MISSION,
  type QuarterCell,
  type QuarterFigures,
  quarterFiguresId,
} from '../../../src/domain/published/quarter-figures.ts'
import { reportFigures } from '../../../src/messages/report-figures.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { lastFrozenQuarter, quarterSum, quartersIn } from '../../../src/reports/figures/quarter-cells.ts'
import { quarterFigure } from '../../../src/reports/figures/quarter-figure.ts'
import { estate } from '../../domain/build.ts'

const frozen = (from: string, until: string, cells: readonly QuarterCell[]): QuarterFigures => ({
  kind: 'quarterFigures',
  id: quarterFiguresId({ from, until }),
  quarter: { from, until },
  on: addDays(until, 14),
  cells,
})
const YEAR = { from: '2025-07-01', until: '2026-06-30' }
const held = estate(
  frozen('2025-07-01', '2025-09-30', [
    { measure: 'B', scope: MISSION, count: 40 },
    { measure: 'B', scope: 'vilogia', count: 12 },
  ]),
  frozen('2025-10-01', '2025-12-31', [
    { measure: 'B', scope: MISSION, count: 30 },
    { measure: 'B', scope: 'vilogia', count: null },
  ]),
  frozen('2026-04-01', '2026-06-30', [{ measure: 'B', scope: MISSION, count: 5 }]),
)

test('a year is the sum of its published quarters, and says which are missing and which are withheld', () => {
  const mission = quarterSum(held, YEAR, 'B', MISSION)
  expect(mission.count).toBe(75)
  expect(mission.missing.map(quarterName)).toEqual(['T1 2026'])
  expect(mission.withheld).toEqual([])
  const theirs = quarterSum(held, YEAR, 'B', 'vilogia')
  expect(theirs.count).toBe(12)
  expect(theirs.withheld.map(quarterName)).toEqual(['T4 2025', 'T2 2026'])
  expect(theirs.cells.map(({ count }) => count)).toEqual([12, null, null, null])
  expect(quarterSum(held, YEAR, 'B', 'partenord-habitat').count).toBeNull()
})

test('a period shorter than a quarter has no social count, and its figure says why', () => {
  const month = { from: '2025-08-01', until: '2025-08-31' }
  expect(quarterSum(held, month, 'B', MISSION)).toMatchObject({ quarters: [], count: null })
  const words = { id: 'b', label: 'B', definition: 'B' }
  const asked = { ...words, measure: 'B', scope: MISSION } as const
  expect(quarterFigure(held, { period: month, compared: null }, asked)).toMatchObject({
    value: null,
    shown: 'compté au trimestre seulement',
  })
  expect(quarterFigure(held, { period: YEAR, compared: null }, asked)).toMatchObject({
    value: 75,
    uncertainty: typeset('sans T1 2026 (non arrêté)'),
  })
})

test('the quarters of a period lie within it, follow each other, and no whole one is left out', () => {
  const aDay = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2024-01-01', count))
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
      const until = addDays(from, length)
      const quarters = quartersIn({ from, until })
      for (const [rank, quarter] of quarters.entries()) {
        expect(quarter.from >= from && quarter.until <= until).toBe(true)
        expect(quarter.from.slice(5)).toMatch(/^(01|04|07|10)-01$/)
        if (rank > 0) expect(daysBetween(quarters[rank - 1]!.until, quarter.from)).toBe(1)
      }
      if (length >= 183) expect(quarters.length).toBeGreaterThan(0)
      const first = quarters[0]
      const last = quarters.at(-1)
      if (first) expect(daysBetween(from, first.from)).toBeLessThan(92)
      if (last) expect(daysBetween(last.until, until)).toBeLessThan(92)
    }),
    { numRuns: 200 },
  )
})

test('the last frozen quarter is the last one over by that day', () => {
  expect(lastFrozenQuarter(held, '2026-03-15')?.from).toBe('2025-10-01')
  expect(lastFrozenQuarter(held, '2026-07-02')?.from).toBe('2026-04-01')
  expect(lastFrozenQuarter(held, '2025-09-29')).toBeNull()
})

test('a figure of frozen quarters names them, with the day on which they were fixed, and says why one is withheld', () => {
  const words = { id: 'b', label: 'B', definition: 'Ce que compte B.' }
  const of = (scope: string) =>
    quarterFigure(held, { period: YEAR, compared: null }, { ...words, measure: 'B', scope })
  expect(of(MISSION)).toMatchObject({ value: 75, definition: words.definition })
  expect(of(MISSION).counts).toBeUndefined()
  const [third, fourth] = of('vilogia').frozen!
  expect(third).toEqual({
    ...{ quarter: { from: '2025-07-01', until: '2025-09-30' }, on: '2025-10-14', count: 12 },
  })
  expect(fourth).toMatchObject({ on: '2026-01-14', count: null })
  // T2 2026 was frozen without the cell.
  expect(of('vilogia').frozen).toHaveLength(2)
  expect(of('vilogia').definition).toBe(`${words.definition} ${reportFigures.secrecy}`)
  expect(reportFigures.secrecy).toContain('retenu pour qu’un autre chiffre ne se déduise pas')
  // A share that is withheld may be of five or more: it is never said to be less.
  const alone = quarterFigure(
    held,
    { period: { from: '2025-10-01', until: '2025-12-31' }, compared: null },
    { ...words, measure: 'B', scope: 'vilogia' },
  )
  expect(alone).toMatchObject({ value: null, shown: 'non communiqué' })
})
