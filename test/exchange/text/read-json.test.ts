import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { jsonFlaw } from '../../../src/exchange/text/json-flaw.ts'
import { readJson } from '../../../src/exchange/text/read-json.ts'

const SUITE = fileURLToPath(new URL('../../../../shared/corpus/third-party/jsontestsuite/', import.meta.url))
const files = existsSync(SUITE) ? readdirSync(SUITE).filter((name) => name.endsWith('.json')) : []

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
/** Nothing is wrong when all of the text has been read: an end too early is the length as well, but then it can't be parsed. */
const agrees = (text: string): void => {
  if (accepts(text)) expect(jsonFlaw(text)).toBe(text.length)
  else {
    const at = jsonFlaw(text)
    expect(at).toBeLessThanOrEqual(text.length)
    expect(accepts(text.slice(0, at)) && at === text.length, text).toBe(false)
  }
}

test.skipIf(files.length === 0)(
  'the JSON test suite is judged as the engine judges it, and the flaw lies in the text',
  () => {
    for (const file of files) {
      const text = readFileSync(SUITE + file, 'utf8')
      agrees(text)
      const isDeep = /100000_opening|open_array_object|500_nested/.test(file) // refused for their depth alone
      if (!isDeep) expect(isRefusal(readJson(text)), file).toBe(!accepts(text))
    }
  },
)

test('JSON that is cut or has a character changed is judged as the engine judges it', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', '"', '0', '\\', ' ', '\n', 'e'),
      (text, at, by) => {
        const place = at % (text.length + 1)
        agrees(text)
        agrees(text.slice(0, place))
        agrees(text.slice(0, place) + by + text.slice(place + 1))
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 5000 : 300 },
  )
})

test.each([
  ['{"a":1,}', 7],
  ["{'a':1}", 1],
  ['[1,2', 4],
  ['{} {}', 3],
  ['[NaN]', 1],
  ['"a\u0000b"', 2],
])('the flaw of %j is at %i', (text, at) => expect(jsonFlaw(text)).toBe(at))
