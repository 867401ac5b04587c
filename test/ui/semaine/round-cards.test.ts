import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { weekChangeId } from '../../../src/domain/week/week-change-id.ts'
import { withoutPairs } from '../../../src/domain/week/without-pairs.ts'
import { isWeekBehind } from '../../../src/ui/semaine/hand/week-behind.ts'
import { planCards, roundCards, weekBoard } from '../../../src/ui/semaine/round-cards.ts'
import { planOf, preparedEstate, WEEK, weekEstate } from './week-scene.ts'

const cardsOf = (estate = preparedEstate(), today = '2026-11-24') =>
  roundCards({ estate, session: { today } }, WEEK)

test('cards are numbered in the order of the week, with their stops and metres', () => {
  const cards = cardsOf()
  expect(
    cards.map(({ number, day, pair, stops, walkMetres }) => [number, day, pair, stops, walkMetres]),
  ).toEqual([
    [1, '2026-11-30', 'p1', 3, 560],
    [2, '2026-12-01', 'p2', 1, 280],
  ])
})

test('the best plan so far gives the same cards as when it is taken', () => {
  const estate = weekEstate()
  const plan = planOf(estate, [['e1', 'e2', 'e3'], ['square']])
  expect(planCards(estate, plan, WEEK)).toEqual(cardsOf())
})

test('the board has Monday to Friday by pairs, each round in its cell', () => {
  const estate = preparedEstate()
  const board = weekBoard(estate.pair, WEEK, cardsOf(estate))
  expect(board.pairs).toEqual(['p1', 'p2'])
  expect(board.rows.map(({ day }) => day)).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
  ])
  expect(board.rows.map(({ cells }) => cells.map((cell) => cell.map(({ number }) => number)))).toEqual([
    [[1], []],
    [[], [2]],
    [[], []],
    [[], []],
    [[], []],
  ])
})

test('a Saturday with a round and a pair that is gone are still on the board', () => {
  const estate = preparedEstate()
  const [card] = cardsOf(estate)
  const board = weekBoard(estate.pair, WEEK, [{ ...card!, day: '2026-12-05', pair: 'gone' }])
  expect(board.pairs).toEqual(['p1', 'p2', 'gone'])
  expect(board.rows.at(-1)?.day).toBe('2026-12-05')
  expect(board.rows.at(-1)?.cells.at(-1)).toHaveLength(1)
})

test('a closed week has its rounds in one column, and nothing to bring up to date', () => {
  const estate = preparedEstate()
  const closure = {
    ...{ kind: 'weekClosure' as const, id: `closure-${WEEK}`, week: WEEK, on: '2026-12-07' },
    ...{ planned: 4, done: 0, notDone: {}, unplanned: 0, missed: [] },
  }
  const closed = withRecords(withoutPairs(estate, WEEK), [closure])
  const board = weekBoard(closed.pair, WEEK, cardsOf(closed))
  expect(board.pairs).toEqual([''])
  expect(board.rows.flatMap(({ cells }) => cells.flat())).toHaveLength(2)
  const earlier = withRecords(withoutPairs(estate, WEEK), [])
  expect(isWeekBehind(earlier, WEEK, '2026-12-07')).toBe(true)
  expect(isWeekBehind(closed, WEEK, '2026-12-07')).toBe(false)
})

test('a round of a day past, or cut short, is behind us', () => {
  const walked = (...[estate, today]: Parameters<typeof cardsOf>) =>
    cardsOf(estate, today).map((card) => card.walked)
  expect(walked()).toEqual([false, false])
  expect(walked(preparedEstate(), '2026-12-01')).toEqual([true, false])
  const estate = preparedEstate()
  const [, second] = cardsOf(estate)
  const change = { type: 'cut-short', round: second!.id, made: 0 } as const
  const cut = withRecords(estate, [
    { kind: 'weekChange', id: weekChangeId(WEEK, change), week: WEEK, change },
  ])
  expect(walked(cut)).toEqual([false, true])
})

test('of a plan of several weeks a board has its own', () => {
  const estate = weekEstate()
  expect(planCards(estate, planOf(estate, [['e1'], ['e2']]), '2026-W50')).toEqual([])
})
