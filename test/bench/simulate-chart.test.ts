import { expect, test } from 'vitest'
import type { SimulatedWeek, Simulation } from '../../src/planning/simulation/simulate.ts'
import { between } from './between.ts'
import { weeksChart } from './simulate-chart.ts'

const week = (rank: number): SimulatedWeek => ({
  ...{ week: '2026-W40', passages: 200, perPlace: 0.9, overdueDays: 3, overduePlaces: 2 },
  ...{ worstGapDays: 11 + rank, walkMetres: 30_500 + 1000 * rank, walkMinutes: 450, roundsMissed: 1 },
  ...{ stopsMissed: 9, replanned: 1, shares: {}, worstShareOff: 2.5 },
  guesses: { passages: 200, byMostFrequent: 17, byLast: 20 },
})
const simulation: Simulation = {
  ...{ weeks: [week(0), week(1)], guesses: { passages: 400, byMostFrequent: 34, byLast: 40 }, guessed: 0.1 },
  ...{ guessedByChance: 0.11, walkMinutesAWeek: 450, walkMinutesAPassage: 2.25, perPlace: 0.9 },
}

test('the chart writes each figure beside its point and each limit beside its line, and is named for those who hear it', () => {
  const svg = weeksChart(simulation, 10)
  for (const text of [
    '>10.0<',
    '>11<',
    '>12<',
    '>2.5<',
    '>30.5<',
    '>31.5<',
    'limit, 25 %',
    'pure chance, 11 %',
  ])
    expect(svg).toContain(text)
  expect(svg).toContain('maximum gap, 10 days')
  expect(svg).toMatch(/role="img" aria-labelledby="t d"/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})

test('what stands between two marks of a page is replaced, all else stays, and a page without them is refused', () => {
  const page = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n'
  expect(between(page, 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n')
  expect(between(between(page, 'x', 'new'), 'x', 'new')).toBe(between(page, 'x', 'new'))
  expect(() => between(page, 'y', 'new')).toThrow('no marks of y')
})
