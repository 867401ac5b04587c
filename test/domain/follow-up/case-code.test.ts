import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseName, nextCaseCode } from '../../../src/domain/follow-up/case-code.ts'
import type { Mediation } from '../../../src/domain/follow-up/mediation.ts'
import { estate, settings } from '../build.ts'

const mediation = (id: string, caseCode: string): Mediation => ({
  ...{ kind: 'mediation', id, caseCode, mode: 'deferred', motif: 'B1', place: 'e1', opened: '2026-03-02' },
  ...{ parties: [], meetings: [], agreements: [] },
})

test('codes count up within their year, over removed cases and past the hundredth', () => {
  expect(nextCaseCode(estate(), '2026-03-02')).toBe('M-2026-01')
  const some = estate(mediation('a', 'M-2026-07'), mediation('b', 'M-2026-02'), mediation('c', 'M-2025-31'))
  expect(nextCaseCode(some, '2026-03-02')).toBe('M-2026-08')
  expect(nextCaseCode(some, '2025-12-31')).toBe('M-2025-32')
  expect(nextCaseCode(some, '2027-01-01')).toBe('M-2027-01')
  const spent = estate(settings({ spentCases: ['M-2026-09', 'M-2025-99'] }), mediation('a', 'M-2026-07'))
  expect(nextCaseCode(spent, '2026-03-02')).toBe('M-2026-10')
  expect(nextCaseCode(spent, '2025-03-02')).toBe('M-2025-100')
})

test('a case alone is named by its code; twins of two devices by more, each its own', () => {
  const alone = estate(mediation('mediation-x-1', 'M-2026-07'), mediation('mediation-x-2', 'M-2026-08'))
  expect([...alone.mediation.values()].map((each) => caseName(alone, each))).toEqual([
    'M-2026-07',
    'M-2026-08',
  ])
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100_000), { minLength: 2, maxLength: 60 }), (devices) => {
      const all = estate(...devices.map((device) => mediation(`mediation-${device}-1`, 'M-2026-07')))
      const names = [...all.mediation.values()].map((each) => caseName(all, each))
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^M-2026-07-[0-9A-F]{2,}$/)
      // One more twin lengthens names at most: none becomes that of another case.
      const more = estate(...all.mediation.values(), mediation('mediation-z-1', 'M-2026-07'))
      const grown = [...more.mediation.values()].map((each) => caseName(more, each))
      for (const [rank, name] of names.entries()) expect(grown[rank]!.startsWith(name)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
