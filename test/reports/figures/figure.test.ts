import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { format } from '../../../src/messages/format.ts'
import { typeset } from '../../../src/messages/typeset.ts'
import { counted, figure } from '../../../src/reports/figures/figure.ts'

const words = { id: 'passages', label: 'Passages', definition: 'Passages faits.' }
const count = fc.integer({ min: 0, max: 5_000 })

test('a figure says its value with its unit, its part, what it was and what changed', () => {
  expect(figure({ ...words, value: 12, unit: format.passages, was: 10 })).toEqual({
    ...words,
    value: 12,
    shown: typeset('12 passages'),
    was: { value: 10, shown: typeset('10 passages') },
    change: typeset('+2 (+20 %)'),
  })
  expect(figure({ ...words, value: 12, of: 48 })).toMatchObject({
    shown: typeset('12 (25 %)'),
    of: typeset('sur 48'),
  })
  expect(figure({ ...words, value: 7, was: 7 }).change).toBe('autant')
  expect(figure({ ...words, value: 5, was: 8 }).change).toBe(typeset('−3 (−38 %)'))
})

test('what may not be said has no number, neither as a value nor as a change', () => {
  const unsaid = figure({ ...words, value: null, was: 9, unsaid: 'moins de 5' })
  expect(unsaid).toMatchObject({ value: null, shown: 'moins de 5' })
  expect(unsaid).not.toHaveProperty('change')
  expect(figure({ ...words, value: 9, was: null })).not.toHaveProperty('change')
})

test('nothing under 5 has a per cent: neither a part, nor a change from it or to it', () => {
  fc.assert(
    fc.property(count, count, count, (value, of, was) => {
      const { shown, change } = figure({ ...words, value, of, was })
      expect(/%/.test(shown)).toBe(value >= 5 && of >= 5)
      if (value < 5 || was < 5) expect(change).not.toContain('%')
    }),
    { numRuns: 300 },
  )
})

test('what a figure counts is the ids of its records, in their order', () => {
  expect(counted('passage', [{ id: 'b' }, { id: 'a' }])).toEqual([{ kind: 'passage', ids: ['b', 'a'] }])
})
