import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { crc32 } from '../../../src/exchange/packages/crc32.ts'
import { readZip } from '../../../src/exchange/packages/read-zip.ts'

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/handmade/', import.meta.url))
const LIMITS = { entries: 64, bytes: 50_000_000 }
type Line = { file: string; expect: string; also?: string[]; why: string }
const lines: Line[] = existsSync(`${CORPUS}manifest.json`)
  ? JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8')).filter(({ file }: Line) =>
      file.startsWith('zip/'),
    )
  : []
/** Sound as an archive: it is its content that is no backup. */
const SOUND = ['zip/zip-no-manifest.zip', 'zip/zip-bomb-nested.zip']

test.skipIf(lines.length === 0)(
  'the hand-made archives are there (skipped where ../shared/corpus is absent)',
  () => {
    expect(lines.length).toBeGreaterThan(25)
  },
)

test.each(lines)('$file: $why', ({ file, expect: expected, also = [] }) => {
  const read = readZip(new Uint8Array(readFileSync(CORPUS + file)), LIMITS)
  const isTaken = !isRefusal(read)
  if (SOUND.includes(file)) return expect(isTaken).toBe(true)
  const allowed = [expected, ...also]
  expect(
    isTaken ? allowed.some((each) => each !== 'reject') : allowed.includes('reject'),
    JSON.stringify(read),
  ).toBe(true)
})

test.skipIf(lines.length === 0)('each hand-made refusal says its reason', () => {
  const code = (name: string) => {
    const read = readZip(new Uint8Array(readFileSync(`${CORPUS}zip/${name}.zip`)), LIMITS)
    return isRefusal(read) ? read.code : [...read.keys()]
  }
  expect(code('zip-parent-entry')).toBe('zip-name')
  expect(code('zip-wrong-crc')).toBe('zip-damaged')
  expect(code('zip-duplicate-names')).toBe('zip-twice')
  expect(code('zip-encrypted-flag')).toBe('zip-protected')
  expect(code('zip-method-lzma')).toBe('zip-method')
  expect(code('zip-bomb-lying-size')).toBe('zip-damaged')
  expect(code('zip-bomb-overlap')).toMatch(/zip-(?:damaged|too-large)/)
  expect(code('zip-in-folder')).toContain('backup.json')
  expect(code('zip-macos-junk')).toEqual(['backup.json', 'perimeter.geojson'])
})

test('an archive written by fflate comes out byte for byte', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}\.json$/)
  const files = fc.dictionary(name, fc.uint8Array({ maxLength: 400 }), { minKeys: 1, maxKeys: 5 })
  fc.assert(
    fc.property(files, fc.constantFrom(0, 9), (content, level) => {
      const read = readZip(zipSync(content, { level: level as 0 | 9 }), LIMITS)
      if (isRefusal(read)) throw new Error(read.code)
      expect(Object.fromEntries(read)).toEqual({ ...content })
    }),
  )
})

test('no bytes make it throw; an archive with one byte changed is refused, or gives the same files', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isRefusal(readZip(bytes, LIMITS))))
  const good = zipSync({
    'a.json': new TextEncoder().encode('{"a": [1, 2, 3, 1, 2, 3, 1, 2, 3]}'),
    'b.json': new Uint8Array(9),
  })
  const files = readZip(good, LIMITS)
  let refused = 0
  for (let at = 0; at < good.length; at++) {
    for (const by of [1, 128, 255]) {
      const bad = good.slice()
      bad[at] = bad[at]! ^ by
      const read = readZip(bad, LIMITS)
      if (isRefusal(read)) refused++
      else expect(read, `byte ${at}`).toEqual(files)
    }
  }
  expect(refused).toBeGreaterThan(good.length)
})

test('the number of files and the bytes that come out are limited', () => {
  const archive = zipSync({ 'a.json': new Uint8Array(1000), 'b.json': new Uint8Array(1000) })
  expect(readZip(archive, { entries: 1, bytes: 5000 })).toMatchObject({ code: 'zip-too-large' })
  expect(readZip(archive, { entries: 2, bytes: 1999 })).toMatchObject({ code: 'zip-too-large' })
  expect(isRefusal(readZip(archive, { entries: 2, bytes: 2000 }))).toBe(false)
})

test('CRC-32 is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
