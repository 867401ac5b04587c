import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, monthsLater } from '../../../src/domain/civil-date.ts'
import {
  CONTRACT_YEARS,
  contractStartOf,
  contractYearOf,
  contractYearsIn,
} from '../../../src/domain/funding/contract-year.ts'
import { contractWords } from '../../../src/messages/contract-year.ts'

const name = (contractStart: string | undefined, day: string): string =>
  contractWords.names([contractYearOf(contractStart === undefined ? {} : { contractStart }, day)])

test.each([
  ['2025-06-30', 'avant le marché'],
  ['2025-07-01', '1re année (marché initial)'],
  ['2026-06-30', '1re année (marché initial)'],
  ['2026-07-01', '2e année (1re reconduction)'],
  ['2027-07-01', '3e année (2e reconduction)'],
  ['2028-06-30', '3e année (2e reconduction)'],
  ['2028-07-01', 'après le marché'],
])('of a contract from 1 July 2025, %s is in: %s', (day, expected) => {
  expect(name('2025-07-01', day).replaceAll('\u00a0', ' ')).toBe(expected)
})

test('where no start is set, or what is no day, it is that of the council’s decision: three years from 1 July 2016', () => {
  for (const funding of [{}, { contractStart: '2016-02-30' }, { contractStart: '' }])
    expect(contractStartOf(funding)).toBe('2016-07-01')
  const said = (day: string) => contractWords.said([contractYearOf({}, day)]).replaceAll('\u00a0', ' ')
  expect(said('2016-06-30')).toBe('avant le marché, qui commence le 1er juillet 2016')
  expect(said('2019-06-30')).toBe('3e année (2e reconduction)')
  expect(said('2019-07-01')).toBe('après le marché, dont la 3e année a fini le 30 juin 2019')
})

test('each day of the contract is in one year, each year goes on to the eve of an anniversary, nothing else is within', () => {
  const someDay = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2010-01-01', count))
  fc.assert(
    fc.property(someDay, someDay, (contractStart, day) => {
      const year = contractYearOf({ contractStart }, day)
      const end = monthsLater(contractStart, 12 * CONTRACT_YEARS)
      expect(year.state).toBe(day < contractStart ? 'before' : day >= end ? 'after' : 'within')
      if (year.state !== 'within') {
        expect(year.contract).toEqual({ from: contractStart, until: addDays(end, -1) })
        return
      }
      expect(day >= year.period.from && day <= year.period.until).toBe(true)
      expect(year.period.from).toBe(monthsLater(contractStart, 12 * (year.rank - 1)))
      expect(contractYearOf({ contractStart }, addDays(year.period.until, 1))).not.toEqual(year)
    }),
    { numRuns: 300 },
  )
})

test('a year from July has one name under a contract from July, and two where another day began it', () => {
  const period = { from: '2026-07-01', until: '2027-06-30' }
  const names = (contractStart: string) =>
    contractWords.names(contractYearsIn({ contractStart }, period)).replaceAll('\u00a0', ' ')
  expect(names('2025-07-01')).toBe('2e année (1re reconduction)')
  expect(names('2025-10-01')).toBe('1re année (marché initial), puis 2e année (1re reconduction)')
  expect(names('2027-01-15')).toBe('avant le marché, puis 1re année (marché initial)')
  expect(names('2024-01-15')).toBe('3e année (2e reconduction), puis après le marché')
})
