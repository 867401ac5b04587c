import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Hex, stableId } from '../../src/domain/stable-hash.ts'

test('the hash is SHA-256, of bytes as of the UTF-8 of a text', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const wanted = createHash('sha256').update(text, 'utf8').digest('hex')
      expect(sha256Hex(text)).toBe(wanted)
      expect(sha256Hex(new TextEncoder().encode(text))).toBe(wanted)
    }),
  )
})

test('an id is short, follows from its parts, and keeps them apart', () => {
  expect(stableId('vilogia', 'situation-1')).toMatch(/^[0-9a-f]{20}$/)
  expect(stableId('a', 1)).toBe(stableId('a', 1))
  expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'))
  expect(stableId('a', 'b')).not.toBe(stableId('b', 'a'))
  expect(stableId('a', '')).not.toBe(stableId('a'))
})
