import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { checkEnvoy } from '../../../src/exchange/packages/check-envoy.ts'
import { writeRelease } from '../../../src/exchange/packages/write-release.ts'
import { makeRelease } from '../../../src/reports/release.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'

const TODAY = '2026-11-24'
const release = makeRelease(
  exampleEstate(1, TODAY),
  'vilogia',
  { from: '2026-07-01', until: '2026-09-30' },
  TODAY,
)
if (isRefusal(release)) throw new Error(release.code)
const { name, bytes } = writeRelease(release, 'zip')
const inside = unzipSync(bytes)
const states = (files: Record<string, Uint8Array>) => {
  const check = checkEnvoy(new Map([['envoi.zip', zipSync(files)]]))
  if (isRefusal(check)) throw new Error(check.code)
  return Object.fromEntries(check.files.map(({ file, state }) => [file, state]))
}

test('an envoy as it was written says for whom, of when, for what, and that it is whole', () => {
  expect(checkEnvoy(new Map([[name, bytes]]))).toMatchObject({
    file: name,
    format: 'tournee-release',
    recipient: 'Vilogia',
    period: { from: '2026-07-01', until: '2026-09-30' },
    made: TODAY,
    fictional: true,
  })
  expect(new Set(Object.values(states(inside)))).toEqual(new Set(['same']))
})

test('a byte changed, a file gone, a file more: each is told', () => {
  const csv = inside['situations.csv']!.slice()
  csv[10]! ^= 1
  const { 'counts.csv': _gone, ...others } = inside
  expect(states({ ...others, 'situations.csv': csv, 'autre.txt': new Uint8Array([1]) })).toMatchObject({
    'situations.csv': 'changed',
    'counts.csv': 'missing',
    'autre.txt': 'unlisted',
    'situations.geojson': 'same',
  })
})

test('the manifest with its files beside it is read as the archive is', () => {
  const check = checkEnvoy(new Map(Object.entries(inside)))
  expect(isRefusal(check) ? check : check.files.every(({ state }) => state === 'same')).toBe(true)
})

test('the manifest alone: its files are missing, none is said to be whole', () => {
  const check = checkEnvoy(new Map([['manifest.json', inside['manifest.json']!]]))
  expect(isRefusal(check) ? check : check.files.every(({ state }) => state === 'missing')).toBe(true)
})

test('a manifest whose list has no prints proves nothing, and is refused', () => {
  const manifest = JSON.parse(new TextDecoder().decode(inside['manifest.json']!))
  const bare = { ...manifest, files: manifest.files.map(({ file }: { file: string }) => ({ file })) }
  const files = { ...inside, 'manifest.json': new TextEncoder().encode(JSON.stringify(bare)) }
  expect(checkEnvoy(new Map([['x.zip', zipSync(files)]]))).toMatchObject({ code: 'manifest-invalid' })
})

test('anything has a verdict', () => {
  const file = fc.tuple(fc.constantFrom('manifest.json', 'a.csv', 'x.zip'), fc.uint8Array({ maxLength: 200 }))
  fc.assert(
    fc.property(fc.array(file, { maxLength: 3 }), (files) => {
      expect(isRefusal(checkEnvoy(new Map(files)))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
