import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import { roundIdOf } from '../../../../src/domain/week/round-id.ts'
import type { WeekChange } from '../../../../src/domain/week/week-change.ts'
import { withoutPairs } from '../../../../src/domain/week/without-pairs.ts'
import { pairName } from '../../../../src/messages/pair-name.ts'
import { changeWords } from '../../../../src/ui/semaine/hand/change-words.ts'
import { anEstate, aPair } from '../../../store/builders.ts'

const WEEK = '2026-W48'
const template = {
  ...{ kind: 'roundTemplate' as const, id: 't', weekday: 2, pair: 'p', start: '09:00', end: '11:00' },
  ...{ startPlace: 'a', endPlace: 'a', breakMinutes: 0, unplannedShare: 0.3 },
}
const change = (made: WeekChange['change'], id: string): WeekChange => ({
  ...{ kind: 'weekChange', id, week: WEEK },
  change: made,
})
const week = anEstate(
  ...[aPair('p', { name: 'Binôme Cagibi' }), template],
  change({ type: 'absence', pair: 'p', day: '2026-11-24' }, 'c1'),
  change({ type: 'added', template: { ...template, id: 'own', weekday: 4 } }, 'c2'),
)

test('a pair has its name, its id once it is gone, and words where a closed week keeps none', () => {
  expect([pairName(week, 'p'), pairName(week, 'gone'), pairName(week, '')]).toEqual([
    ...['Binôme Cagibi', 'gone', 'Binôme non gardé'],
  ])
})

test('what a closed week changed is told without a pair, be it by the round that comes back', () => {
  const words = (estate: typeof week) =>
    [...estate.weekChange.values()].map((each) => changeWords(estate, each)).join('\n')
  expect(words(week)).toContain('Binôme Cagibi')
  const closure = {
    ...{ kind: 'weekClosure' as const, id: `closure-${WEEK}`, week: WEEK, on: '2026-11-30' },
    ...{ planned: 0, done: 0, notDone: {}, unplanned: 0, missed: [] },
  }
  const closed = withRecords(withoutPairs(week, WEEK), [closure])
  expect([...closed.weekChange.values()].map((each) => each.change)).toContainEqual({
    ...{ type: 'called-off', round: roundIdOf(WEEK, template) },
  })
  expect(words(closed)).not.toContain('Cagibi')
  expect(words(closed)).toContain('Binôme non gardé')
})
