import { expect, test } from 'vitest'
import { type AnyRecord, emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import type { RoundTemplate } from '../../../src/domain/week/round.ts'
import { roundIdOf } from '../../../src/domain/week/round-id.ts'
import type { WeekChange } from '../../../src/domain/week/week-change.ts'
import { weekChangeId } from '../../../src/domain/week/week-change-id.ts'
import { weekRounds } from '../../../src/domain/week/week-rounds.ts'

const WEEK = '2026-W49'
const template = (id: string, weekday: number, pair: string, start = '09:30'): RoundTemplate => ({
  ...{ kind: 'roundTemplate', id, weekday, pair, start, end: '12:00' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 10, unplannedShare: 0.3 },
})
const monday = template('m', 1, 'one')
const tuesday = template('t', 2, 'one')
const noon = template('n', 2, 'two', '08:00')
const [first, second] = [roundIdOf(WEEK, monday), roundIdOf(WEEK, tuesday)]
const change = (what: WeekChange['change'], week = WEEK): WeekChange => ({
  ...{ kind: 'weekChange', id: weekChangeId(week, what), week, change: what },
})
const rounds = (...records: AnyRecord[]) =>
  weekRounds(withRecords(emptyEstate(), [monday, tuesday, noon, ...records]), WEEK)

test('a week without changes has the rounds of the templates, by day and start', () => {
  expect(rounds().map(({ template: of, day }) => [of, day])).toEqual([
    ['m', '2026-11-30'],
    ['n', '2026-12-01'],
    ['t', '2026-12-01'],
  ])
})

test('an absent pair loses its rounds of that day, and of that week only', () => {
  const absence = { type: 'absence', pair: 'one', day: '2026-12-01' } as const
  expect(rounds(change(absence)).map(({ template: of }) => of)).toEqual(['m', 'n'])
  expect(rounds(change(absence, '2026-W50'))).toHaveLength(3)
})

test('a round moved keeps its id; given to another pair, it outlives an absence', () => {
  const moved = {
    ...({ type: 'moved', round: second, day: '2026-12-03' } as const),
    ...{ start: '14:00', end: '16:00', pair: 'two' },
  }
  const found = rounds(change(moved), change({ type: 'absence', pair: 'one', day: '2026-12-01' }))
  expect(found.find(({ id }) => id === second)).toMatchObject({
    day: '2026-12-03',
    start: '14:00',
    pair: 'two',
  })
})

test('a round is called off, cut short, or added for one week', () => {
  expect(rounds(change({ type: 'called-off', round: first })).map(({ id }) => id)).not.toContain(first)
  expect(rounds(change({ type: 'cut-short', round: first, made: 4 }))[0]).toMatchObject({ made: 4 })
  const extra = template('x', 5, 'two')
  expect(rounds(change({ type: 'added', template: extra })).at(-1)).toMatchObject({
    ...{ id: roundIdOf(WEEK, extra), template: 'x', day: '2026-12-04' },
  })
})

test('a second change about the same has the same id, another subject has its own', () => {
  const id = (what: WeekChange['change']) => weekChangeId(WEEK, what)
  expect(id({ type: 'cut-short', round: first, made: 4 })).toBe(
    id({ type: 'cut-short', round: first, made: 5 }),
  )
  expect(id({ type: 'cut-short', round: first, made: 4 })).not.toBe(id({ type: 'called-off', round: first }))
  expect(id({ type: 'urgent', place: 'a', day: '2026-12-01' })).not.toBe(
    id({ type: 'urgent', place: 'a', day: '2026-12-02' }),
  )
})
