import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleSaid, peopleSum } from '../../../src/domain/published/people-said.ts'

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
