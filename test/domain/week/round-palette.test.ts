import { expect, test } from 'vitest'
import type { Round } from '../../../src/domain/week/round.ts'
import { ROUND_DASHES, roundLook, roundsOfWeek } from '../../../src/domain/week/round-palette.ts'

const round = (id: string, over: Partial<Round>): Round =>
  ({ kind: 'round', id, week: '2026-W49', day: '2026-11-30', start: '09:30', pair: 'p1', ...over }) as Round

test('rounds of a week come by day, then start, then pair, and those of other weeks do not', () => {
  const rounds = [
    round('tuesday', { day: '2026-12-01' }),
    round('later', { start: '14:00' }),
    round('second-pair', { pair: 'p2' }),
    round('first', {}),
    round('next-week', { week: '2026-W50', day: '2026-12-07' }),
  ]
  expect(roundsOfWeek(rounds, '2026-W49').map(({ id }) => id)).toEqual([
    'first',
    'second-pair',
    'later',
    'tuesday',
  ])
})

test('no two of the first hundred rounds have the same hue and dash', () => {
  const looks = Array.from({ length: 100 }, (_, index) => JSON.stringify(roundLook(index)))
  expect(new Set(looks).size).toBe(100)
})

test('the first ten rounds have each their own hue and their own dash', () => {
  expect(ROUND_DASHES.map((_, index) => roundLook(index).dash)).toEqual(ROUND_DASHES)
  expect(roundLook(10)).toMatchObject({ hue: 1, dashIndex: 1 })
})
