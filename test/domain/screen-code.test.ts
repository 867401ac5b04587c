import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeObstacle, secondsToWait, WAIT_SECONDS, WRONG_MOST } from '../../src/domain/screen-code.ts'

const digits = (least: number, most: number) =>
  fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((each) => each.join(''))

test('4 to 8 digits are a code, unless each is as far from the one before', () => {
  expect(['7041', '00000001', '2580', '1235'].map(codeObstacle)).toEqual([null, null, null, null])
  for (const plain of ['0000', '99999999', '1234', '87654321', '2468', '3210'])
    expect(codeObstacle(plain)).toBe('screen-code-plain')
})

test('anything else is refused as no code', () => {
  for (const other of ['', '704', '704182639', '70 41', '704a', '７０４１', '-7041', '70.41'])
    expect(codeObstacle(other)).toBe('screen-code-digits')
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^[0-9]{4,8}$/.test(text))
      return codeObstacle(text) === 'screen-code-digits'
    }),
    { numRuns: 300 },
  )
})

test('digits of a right length are refused for being plain alone', () => {
  fc.assert(
    fc.property(digits(4, 8), (code) => {
      const steps = [...code].slice(1).map((digit, index) => Number(digit) - Number([...code][index]))
      const isEven = steps.every((step) => step === steps[0])
      return codeObstacle(code) === (isEven ? 'screen-code-plain' : null)
    }),
    { numRuns: 500 },
  )
})

test('another code is waited for only past the wrong ones that lock', () => {
  const at = 1_000_000
  expect(secondsToWait({ wrong: WRONG_MOST - 1, lastWrong: at }, at)).toBe(0)
  expect(secondsToWait({ wrong: WRONG_MOST, lastWrong: at }, at)).toBe(WAIT_SECONDS)
  expect(secondsToWait({ wrong: WRONG_MOST, lastWrong: at }, at + 29_500)).toBe(1)
  expect(secondsToWait({ wrong: WRONG_MOST, lastWrong: at }, at + 30_000)).toBe(0)
})
