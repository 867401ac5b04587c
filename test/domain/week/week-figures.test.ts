import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { weekFigures } from '../../../src/domain/week/week-figures.ts'
import { preparedEstate, WEEK, weekEstate } from '../../ui/semaine/week-scene.ts'

test('minutes on foot are told to a tenth, as plans are measured: 557.45 is 557.5 for the summary and for an effect', () => {
  const prepared = preparedEstate()
  const [first, second] = [...prepared.round.values()]
  const walked = withRecords(prepared, [
    { ...first!, walkMinutes: 300.25 },
    { ...second!, walkMinutes: 257.2 },
  ])
  expect(weekFigures(walked, WEEK)!.walkMinutes).toBe(557.5)
})

test('figures of a prepared week count each place once; a week without a round has none', () => {
  const figures = weekFigures(preparedEstate(), WEEK)!
  expect(figures).toMatchObject({ rounds: 2, stops: 4, met: 4, places: 5, walkMetres: 840 })
  expect(figures.unserved.map(({ place }) => place)).toEqual(['e4'])
  expect(weekFigures(weekEstate(), WEEK)).toBeNull()
})
