import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { roundsWalked } from '../../../src/reports/figures/rounds-walked.ts'
import { passage } from '../../domain/build.ts'
import { preparedEstate } from '../../ui/semaine/week-scene.ts'

const PERIOD = { from: '2026-11-30', until: '2026-12-06' }
const prepared = preparedEstate()
const [monday, tuesday] = [...prepared.round.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
const onMonday = { when: { day: '2026-11-30', band: 'morning' } } as const
const walked = (...passages: Parameters<typeof passage>[]) =>
  roundsWalked(
    withRecords(
      prepared,
      passages.map((each) => passage(...each)),
    ),
    PERIOD,
  ).map(({ id }) => id)

test('passages noted at a desk, which name no round, walk the round that « Fait » counts them for', () => {
  expect(walked(['1', { place: 'e1', ...onMonday }], ['2', { place: 'e2', ...onMonday }])).toEqual([
    monday!.id,
  ])
  const onTuesday = { when: { day: '2026-12-01', band: 'afternoon' } } as const
  expect(walked(['1', { place: 'e1', ...onMonday }], ['2', { place: 'square', ...onTuesday }])).toEqual(
    [monday!.id, tuesday!.id].sort(),
  )
})

test('a round is not walked by a passage not done, on another day or at a place that it does not meet', () => {
  expect(walked()).toEqual([])
  expect(walked(['1', { place: 'e1', ...onMonday, done: false, reason: 'no-access' }])).toEqual([])
  expect(walked(['1', { place: 'e1', when: { day: '2026-12-02', band: 'morning' } }])).toEqual([])
  expect(walked(['1', { place: 'e4', ...onMonday }])).toEqual([])
})

test('a passage that names its round walks it, wherever it was; of another period it is not told', () => {
  const named = passage('1', { place: 'e4', ...onMonday, round: monday!.id })
  const held = withRecords(prepared, [named])
  expect(roundsWalked(held, PERIOD).map(({ id }) => id)).toEqual([monday!.id])
  expect(roundsWalked(held, { from: '2026-12-01', until: '2026-12-31' })).toEqual([])
})
