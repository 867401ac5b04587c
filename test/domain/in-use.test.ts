import { expect, test } from 'vitest'
import { isInUse } from '../../src/domain/is-in-use.ts'
import { landlordsByStock } from '../../src/domain/landlords-by-stock.ts'
import { standingBuildings } from '../../src/domain/standing-buildings.ts'
import { activeEntrances } from '../../src/domain/week/active-entrances.ts'
import { maxGapDaysOf, paceOf } from '../../src/domain/week/gap-class.ts'
import { openPublicPlaces } from '../../src/domain/week/open-public-places.ts'
import { walkedStreets } from '../../src/domain/week/walked-streets.ts'
import { building, entrance, estate, publicPlace, street } from './build.ts'

const scene = estate(
  building('gone', { demolished: '2026-05-01' }),
  building('there'),
  entrance('shut', { closed: '2026-06-01' }),
  entrance('ruin', { building: 'gone' }),
  entrance('home', { building: 'there' }),
  publicPlace('old-square', { closed: '2026-01-01' }),
)

test('closed doors, doors of a demolished building and closed places are out of use; unknown ids are not judged', () => {
  const ids = ['shut', 'ruin', 'home', 'gone', 'there', 'old-square', 'square', 'nowhere']
  expect(ids.filter((id) => isInUse(scene, id))).toEqual(['home', 'there', 'square', 'nowhere'])
  expect(activeEntrances(scene).map(({ id }) => id)).toEqual(['e1', 'e2', 'home'])
  expect(standingBuildings(scene).map(({ id }) => id)).toEqual(['there'])
  expect(openPublicPlaces(scene).map(({ id }) => id)).toEqual(['square'])
})

test('funders are ordered by the dwellings in use', () => {
  const first = (closed?: string) =>
    landlordsByStock(
      estate(entrance('big', { landlord: 'vilogia', dwellings: 90, ...(closed && { closed }) })),
    )[0]?.id
  expect(first()).toBe('vilogia')
  // As many dwellings: by name.
  expect(first('2026-01-01')).toBe('partenord-habitat')
})

test('a street is left out of the days that a closure holds, both ends included, and when it is barred', () => {
  const closed = (from: string, until?: string) =>
    street('s', { closures: [{ from, ...(until && { until }), reason: 'travaux' }] })
  const walked = (record: ReturnType<typeof street>) =>
    walkedStreets(estate(record), ['2026-11-30', '2026-12-03']).length === 1
  expect(walked(street('s'))).toBe(true)
  expect(walked(street('s', { private: true }))).toBe(true)
  expect(walked(street('s', { barred: true }))).toBe(false)
  expect(walked(closed('2026-11-01', '2026-11-29'))).toBe(true)
  expect(walked(closed('2026-11-01', '2026-11-30'))).toBe(false)
  expect(walked(closed('2026-12-03'))).toBe(false)
  expect(walked(closed('2026-12-04'))).toBe(true)
  expect(walked(closed('2026-12-03', '2026-12-03'))).toBe(false)
  // Works on days without a round.
  expect(walked(closed('2026-12-01', '2026-12-02'))).toBe(true)
  expect(walked(closed('2026-12-04', '2026-11-01'))).toBe(true)
})

test('a closer class shortens the gap and raises the pace alike; the usual one is the setting itself', () => {
  const settings = { maxGapDays: 10, pacePerWeek: 1.1 }
  expect(maxGapDaysOf(settings, 'close')).toBe(7)
  expect(maxGapDaysOf(settings, 'spaced')).toBe(20)
  expect(paceOf(settings)).toBe(1.1)
  expect(paceOf(settings, 'spaced')).toBeCloseTo(0.55)
  expect(paceOf(settings, 'close')).toBeCloseTo(1.1 / 0.7)
})
