import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleMet } from '../../../src/domain/published/people-met.ts'
import { EXCHANGES, type Passage } from '../../../src/domain/week/passage.ts'
import { action } from '../../reports/sections/a-context.ts'
import { estate, passage } from '../build.ts'

const T3 = { from: '2026-07-01', until: '2026-09-30' }
const LEAST = { '0': 0, '1-2': 1, '3-5': 3, '6+': 6 } as const
type Met = Partial<Pick<Passage, 'exchanges' | 'youths' | 'done' | 'when'>>
const of = (...met: readonly Met[]) =>
  peopleMet(
    estate(
      ...met.map((each, n) => passage(`p${n}`, { when: { day: '2026-08-10', band: 'morning' }, ...each })),
    ),
    T3,
  )

test('people on passages are the least of their bands from 5; none is none, and what nobody noted is not', () => {
  expect(of({ exchanges: '3-5' }, { exchanges: '1-2' }).people).toBeNull()
  expect(of({ exchanges: '3-5' }, { exchanges: '1-2' }, { exchanges: '1-2' }).people).toBe(5)
  expect(of({ exchanges: '0' })).toMatchObject({ people: 0, youths: 0 })
  expect(of({})).toMatchObject({ people: undefined, youths: undefined })
  expect(of({ exchanges: '6+' })).toMatchObject({ people: 6, youths: undefined })
  const outside: readonly Met[] = [
    { exchanges: '6+', done: false },
    { exchanges: '6+', when: { day: '2026-06-30', band: 'morning' } },
    // In Paris the 1st of October.
    { exchanges: '6+', when: { minute: '2026-09-30T22:30Z' } },
  ]
  expect(of({ exchanges: '6+' }, ...outside).people).toBe(6)
})

test('the young on passages are told where neither they nor the others are a few', () => {
  const band = fc.constantFrom(...EXCHANGES)
  fc.assert(
    fc.property(
      fc.array(fc.record({ exchanges: band, youths: band }), { minLength: 1, maxLength: 8 }),
      (met) => {
        const sum = (field: 'exchanges' | 'youths') => met.reduce((all, each) => all + LEAST[each[field]], 0)
        const [people, youths] = [sum('exchanges'), sum('youths')]
        const others = people - youths
        const mayTell = youths >= 5 && (others === 0 || others >= 5)
        expect(of(...met)).toMatchObject({
          people: people > 0 && people < 5 ? null : people,
          youths: people === 0 ? 0 : mayTell ? youths : null,
        })
      },
    ),
    { numRuns: 300 },
  )
})

test('the young at actions are of all actions held in the quarter; none where none was held, withheld where few', () => {
  const young = (...all: Parameters<typeof action>[1][]) =>
    peopleMet(estate(...all.map((each, n) => action(`a${n}`, each))), T3)['outreach-youths']
  expect(young({ people: 20, youths: 3 }, { people: 15, youths: 4, places: ['e2'] })).toBe(7)
  expect(young({ people: 20, youths: 4 })).toBeNull()
  expect(young({ people: 9, youths: 5 })).toBeNull()
  expect(young({ people: 7, youths: 7 })).toBe(7)
  expect(young()).toBe(0)
  expect(young({ people: 9, youths: 9, statusSteps: [{ status: 'cancelled', on: '2026-08-09' }] })).toBe(0)
  expect(young({ people: 9, youths: 9, days: [], statusSteps: [{ status: 'held', on: '2026-10-02' }] })).toBe(
    0,
  )
})

test('expectations and answers are of the quarter, from 5, and what answers leave is not a few', () => {
  const met = (raised: number, answered: number, on = '2026-09-01') => {
    const { expectations, answers } = peopleMet(
      estate(
        action('a', {
          expectations: Array.from({ length: raised }, (_, n) => ({
            ...{ id: `x${n}`, text: 'Des bancs', raisedOn: '2026-08-10' },
            ...(n < answered && { answer: { on, text: 'Oui' } }),
          })),
        }),
      ),
      T3,
    )
    return [expectations, answers]
  }
  expect(met(4, 4)).toEqual([null, null])
  expect(met(5, 5)).toEqual([5, 5])
  expect(met(9, 5)).toEqual([9, null])
  expect(met(10, 5)).toEqual([10, 5])
  expect(met(10, 5, '2026-10-01')).toEqual([10, null])
})
