import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { overduePlaces } from '../../../src/domain/week/overdue-places.ts'
import { planFigures, weekSummary } from '../../../src/ui/semaine/week-summary.ts'
import { passage, settings } from '../../domain/build.ts'
import { planOf, preparedEstate, WEEK, weekEstate } from './week-scene.ts'

test('a week without rounds has no summary', () => {
  expect(weekSummary(weekEstate(), WEEK)).toBeNull()
})

test('the summary counts passages, places, walk and free time of the week', () => {
  const summary = weekSummary(preparedEstate(), WEEK)!
  expect(summary).toMatchObject({ passages: 4, served: 4, places: 5, walkMetres: 840, walkMinutes: 12 })
  // 220 minutes of rounds without their breaks, less 12 of walk and 8 of service
  expect(summary.freeShare).toBeCloseTo(200 / 220, 9)
  expect(summary.unserved.map(({ place }) => place)).toEqual(['e4'])
})

test('a place is overdue when nothing passes for more than the maximum gap, or never did', () => {
  const estate = preparedEstate()
  // e4 was passed on Friday 27: nine days before the Sunday that ends the week
  expect(weekSummary(estate, WEEK)!.overdue).toBe(0)
  const stricter = withRecords(estate, [settings({ maxGapDays: 8 })])
  expect(overduePlaces(stricter, WEEK, [])).toEqual(['e1', 'e2', 'e3', 'e4', 'square'])
  expect(weekSummary(stricter, WEEK)!.overdue).toBe(1)
})

test('a passage noted meanwhile is seen', () => {
  const stricter = withRecords(preparedEstate(), [settings({ maxGapDays: 8 })])
  const passed = withRecords(stricter, [
    passage('sunday', { place: 'e4', when: { day: '2026-11-29', band: 'morning' } }),
  ])
  expect(weekSummary(stricter, WEEK)!.overdue).toBe(1)
  expect(weekSummary(passed, WEEK)!.overdue).toBe(0)
})

test('fairness shares the minutes at entrances, with those of the four weeks before; public space is apart', () => {
  const { fairness, publicMinutes, publicShare } = weekSummary(preparedEstate(), WEEK)!
  expect(fairness).toEqual([
    { landlord: 'vilogia', share: 3 / 4, target: 0.75 },
    { landlord: 'partenord-habitat', share: 1 / 4, target: 0.25 },
  ])
  expect(publicMinutes).toBe(2)
  expect(publicShare).toBeCloseTo(1 / 4, 9)
})

test('figures of a plan under way equal those of the week once it is taken', () => {
  const estate = weekEstate()
  const figures = planFigures(estate, planOf(estate, [['e1', 'e2', 'e3'], ['square']]))
  const { passages, walkMetres, overdue } = weekSummary(preparedEstate(), WEEK)!
  expect(figures).toEqual({ passages, metres: walkMetres, overdue })
})
