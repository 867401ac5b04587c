import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bugReport } from '../../src/domain/bug-report.ts'

const thrown = (make: () => unknown): Error => {
  try {
    make()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

test('it says what broke, and where in the program', () => {
  const error = thrown(() => (undefined as unknown as { place: string }).place)
  const report = bugReport(error)
  expect(report).toMatch(/^TypeError: .*reading 'place'/)
  expect(report).toMatch(/bug-report\.test\.ts.*:\d+:\d+/)
})

test.each([
  [() => JSON.parse('{"note": M. Dupont, appartement 12}'), 'Dupont'],
  [() => JSON.parse('Mme Martin est passée'), 'Martin'],
  [
    () => {
      throw new Error('no place « chez Mme Martin, 12 rue Voltaire » in "M. Dupont"')
    },
    'Martin',
  ],
  [
    () => {
      throw new Error('call 06 12 34 56 78 failed')
    },
    '12 34',
  ],
])('what it read of a record is not repeated', (make, secret) => {
  const error = thrown(make)
  expect(`${error.message}${error.stack}`).toContain(secret)
  expect(bugReport(error)).not.toContain(secret)
})

test('whatever text is read, no piece of it is in the report', () => {
  const note = fc.string({ minLength: 12, maxLength: 60 }).filter((text) => /[a-z]{4} [a-z]{4}/i.test(text))
  fc.assert(
    fc.property(fc.oneof(note, fc.constant('la voisine du 3e crie')), (text) => {
      const report = bugReport(thrown(() => JSON.parse(`x${text}`)))
      expect(report.split('\n')[0]).not.toContain(text.slice(0, 8))
      expect(report).not.toContain(text)
    }),
    { numRuns: 100 },
  )
})

test('what is no error is said as a text', () => {
  expect(bugReport('out of memory')).toBe('out of memory')
  expect(bugReport(undefined)).toBe('undefined')
})
