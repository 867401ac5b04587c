import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/civil-date.ts'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import { RECENCY_CLASSES, recencyClass, recencyOf } from '../../../src/domain/field/recency.ts'
import { entrance, estate, passage } from '../build.ts'

const TODAY = '2026-11-26'
const on = (before: number) => ({ day: addDays(TODAY, -before), band: 'morning' }) as const
const of = (place: string, ...records: readonly AnyRecord[]) =>
  recencyOf(estate(...records), TODAY).find((each) => each.place === place)!

test('each place in use stands once, the longest wait first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('e1', 'e2', 'square'), fc.integer({ min: -3, max: 60 }))),
      (all) => {
        const passages = all.map(([place, before], rank) => passage(`p${rank}`, { place, when: on(before) }))
        const found = recencyOf(estate(...passages), TODAY)
        expect(found.map(({ place }) => place).toSorted()).toEqual(['e1', 'e2', 'square'])
        const ages = found.map(({ days = Number.POSITIVE_INFINITY }) => days)
        expect(ages).toEqual(ages.toSorted((a, b) => b - a))
        for (const { place, days, maxGapDays, class: is } of found) {
          const met = all.filter(([at, before]) => at === place && before >= 0).map(([, before]) => before)
          expect(days).toBe(met.length === 0 ? undefined : Math.min(...met))
          expect(is).toBe(recencyClass(days, maxGapDays))
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('a longer wait is never a more recent class', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 30 }), (a, b, gap) => {
      const rank = (days: number): number => RECENCY_CLASSES.indexOf(recencyClass(days, gap))
      expect(Math.sign(rank(a) - rank(b)) * Math.sign(a - b)).toBeLessThanOrEqual(0)
    }),
  )
})

test('a passage that found nothing counts, one not done does not; days are civil days of the territory', () => {
  expect(of('e1', passage('p', { when: on(4), nothingNoted: true })).days).toBe(4)
  expect(of('e1', passage('p', { when: on(4) }), passage('q', { when: on(1), done: false })).days).toBe(4)
  // Half past eleven in the evening of the 24th in UTC is the 25th in Paris.
  expect(of('e1', passage('p', { when: { minute: '2026-11-24T23:30Z' } })).days).toBe(1)
  expect(of('e1').class).toBe('never')
})

test('classes go by the place’s own maximum gap', () => {
  const met = (before: number) => passage('p', { when: on(before) })
  expect([6, 7, 10, 11].map((days) => of('e1', met(days)).class)).toEqual([
    'recent',
    'soon',
    'soon',
    'overdue',
  ])
  expect(of('e1', met(8), entrance('e1', { gapClass: 'close' })).class).toBe('overdue')
  expect(of('e1', met(11), entrance('e1', { gapClass: 'spaced' })).class).toBe('recent')
  const rule = { kind: 'placeRule', id: 'place-rule-e1', place: 'e1', maxGapDays: 3 } as const
  expect(of('e1', met(4), rule)).toMatchObject({ class: 'overdue', maxGapDays: 3 })
})
