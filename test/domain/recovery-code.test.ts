import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RECOVERY_BYTES, readRecoveryCode, recoveryCode } from '../../src/domain/recovery-code.ts'

const bytes = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES })

test('six groups of four signs, none of which is read as another', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(recoveryCode(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
})

test('no two codes are alike: every bit counts', () => {
  fc.assert(
    fc.property(bytes, fc.nat(RECOVERY_BYTES * 8 - 1), (random, bit) => {
      const other = random.slice()
      other[bit >> 3]! ^= 1 << (bit & 7)
      expect(recoveryCode(other)).not.toBe(recoveryCode(random))
    }),
  )
})

test('typed by hand, small, with blanks, with O for 0 and l for 1, it is the same', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = recoveryCode(random)
      const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readRecoveryCode(` ${typed} `)).toBe(code)
    }),
  )
})

test.each(['', 'quatre mots sans lien', 'ABCD-EFGH', 'UUUU-UUUU-UUUU-UUUU-UUUU-UUUU'])(
  '%j is no code',
  (text) => {
    expect(readRecoveryCode(text)).toBeNull()
  },
)
