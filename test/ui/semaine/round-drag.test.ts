import { expect, test } from 'vitest'
import { placesMatching } from '../../../src/ui/parts/places-named.ts'
import { timesIn } from '../../../src/ui/semaine/round-drag.ts'
import { weekAfter, weeksShown } from '../../../src/ui/semaine/weeks-shown.ts'

test('a round keeps its hours in its own half-day, and takes the usual start of the other', () => {
  const round = { start: '09:45', end: '11:45' }
  const others = [round, { start: '14:30' }, { start: '14:00' }]
  expect(timesIn('morning', round, others)).toEqual(round)
  expect(timesIn('afternoon', round, others)).toEqual({ start: '14:00', end: '16:00' })
  expect(timesIn('afternoon', round, [round])).toEqual({ start: '14:00', end: '16:00' })
})

test('places are found by some words of their name, an exact name alone', () => {
  const places = [
    { id: 'a', name: 'Démonstration V-01, entrée 1' },
    { id: 'b', name: 'Démonstration V-01, entrée 11' },
  ]
  expect(placesMatching(places, 'entree v-01', 5).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(placesMatching(places, 'démonstration v-01, entrée 1', 5).map(({ id }) => id)).toEqual(['a'])
})

test('several weeks begin with the first asked for, and the one shown is among them', () => {
  expect(weeksShown({ week: '2026-W53', weeks: 2 })).toEqual(['2026-W53', '2027-W01'])
  expect(weeksShown({ week: '2026-W50', weeks: 3, firstWeek: '2026-W49' })).toEqual([
    '2026-W49',
    '2026-W50',
    '2026-W51',
  ])
  expect(weeksShown({ week: '2027-W10', weeks: 2, firstWeek: '2026-W49' })[0]).toBe('2027-W10')
  expect(weekAfter('2026-W01', -1)).toBe('2025-W52')
})
