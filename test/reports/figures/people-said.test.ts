import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleSaid, peopleSum } from '../../../src/reports/figures/people-said.ts'
import { quarterYouths } from '../../../src/reports/figures/quarter-youths.ts'
import { estate } from '../../domain/build.ts'
import { action, T3, TODAY, YEAR } from '../sections/a-context.ts'

const met = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([others, youths]) => ({ people: others + youths, youths }))

test('people are told from 5; young people where neither they nor the others are a few', () => {
  expect(peopleSaid({})).toEqual({ people: null, youths: null })
  expect(peopleSaid({ people: 4, youths: 4 })).toEqual({ people: null, youths: null })
  expect(peopleSaid({ people: 5 })).toEqual({ people: 5, youths: null })
  expect(peopleSaid({ people: 10, youths: 5 })).toEqual({ people: 10, youths: 5 })
  expect(peopleSaid({ people: 9, youths: 5 })).toEqual({ people: 9, youths: null })
  expect(peopleSaid({ people: 7, youths: 7 })).toEqual({ people: 7, youths: 7 })
  expect(peopleSaid({ people: 20, youths: 4 })).toEqual({ people: 20, youths: null })
})

test('of any records, neither a sum nor a difference of two sums tells a few', () => {
  fc.assert(
    fc.property(fc.array(met, { maxLength: 8 }), fc.array(met, { maxLength: 8 }), (some, more) => {
      const [part, all] = [peopleSum(some), peopleSum([...some, ...more])]
      for (const field of ['people', 'youths'] as const) {
        const difference = (all[field] ?? 0) - (part[field] ?? 0)
        expect(difference === 0 || difference >= 5).toBe(true)
        expect(all[field] === null || all[field] >= 5).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('young people are of the whole mission and of a whole quarter that is over', () => {
  const held = estate(
    action('a', { people: 20, youths: 3 }),
    action('b', { people: 15, youths: 4, places: ['e2'] }),
    action('later', { people: 50, youths: 9, statusSteps: [{ status: 'held', on: '2026-10-02' }], days: [] }),
    action('off', { youths: 9, statusSteps: [{ status: 'cancelled', on: '2026-08-09' }] }),
  )
  expect(quarterYouths(held, T3, TODAY)).toEqual({ quarters: [T3], count: 7, missing: [], withheld: [] })
  expect(quarterYouths(held, { from: '2026-08-01', until: '2026-08-31' }, TODAY).quarters).toEqual([])
  expect(quarterYouths(held, { from: '2026-10-01', until: '2026-12-31' }, TODAY)).toMatchObject({
    count: null,
    missing: [{ from: '2026-10-01', until: '2026-12-31' }],
  })
  const year = quarterYouths(held, YEAR, TODAY)
  expect([year.count, year.withheld.length]).toEqual([7, 3])
})

test('a quarter in which young people or the others are a few is left out of every sum', () => {
  fc.assert(
    fc.property(fc.array(met, { minLength: 1, maxLength: 5 }), (all) => {
      const youths = all.reduce((sum, each) => sum + each.youths, 0)
      const others = all.reduce((sum, each) => sum + each.people - each.youths, 0)
      const { count } = quarterYouths(estate(...all.map((each, rank) => action(`a${rank}`, each))), T3, TODAY)
      const mayTell = youths >= 5 && (others === 0 || others >= 5)
      expect(count).toBe(mayTell ? youths : null)
    }),
    { numRuns: 200 },
  )
})
