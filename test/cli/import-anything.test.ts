import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { IMPORT_TARGETS } from '../../src/domain/import.ts'
import { writeBackup } from '../../src/exchange/backups/write-backup.ts'
import { territoryZip } from '../../src/exchange/formats/territory-zip.ts'
import type { Verdict } from '../../src/exchange/verdict.ts'
import { estate, passage, settings, situation } from '../domain/build.ts'
import { tournee } from './tournee.ts'

const folder = mkdtempSync(join(tmpdir(), 'tournee-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const made = '2026-11-24'
const passphrase = 'quatre mots assez longs'
const photo = { id: 'photo-1', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0xff, 0xd9]) }
const own = estate(situation('s', { note: 'une note', photo: photo.id }), passage('p'))
const plain = writeBackup(withRecords(own, [settings({ fictional: true })]), [photo], { made })
/** A small territory to judge on: the embedded one takes its time. */
const small = join(folder, 'territory.zip')
writeFileSync(small, territoryZip(estate(), made).bytes)
const sealed = writeBackup(own, [photo], { made, passphrase, workFactor: 4 })

/** What the command line answers on these bytes: always work done, and a verdict with its reasons. */
const answer = async (bytes: Uint8Array, as?: string): Promise<Verdict> => {
  const file = join(folder, 'file')
  writeFileSync(file, bytes)
  const { status, stdout, stderr } = await tournee(
    'import',
    file,
    '--json',
    '--territory',
    small,
    ...(as ? ['--as', as] : []),
  )
  expect([status, stderr]).toEqual([0, ''])
  const verdict: Verdict = JSON.parse(stdout)
  expect(['accept', 'ask', 'partial', 'reject']).toContain(verdict.verdict)
  if (verdict.verdict !== 'accept') expect(verdict.messages.length).toBeGreaterThan(0)
  for (const { code, text } of verdict.messages) {
    expect(code).toMatch(/^[a-z][A-Za-z0-9-]+$/)
    expect(text).not.toBe('')
  }
  return verdict
}

describe('import answers with exit code 0 and a verdict', () => {
  beforeEach(() => {
    vi.stubEnv('TOURNEE_PASSPHRASE', passphrase)
  })

  test('on any bytes, whatever they are said to be', async () => {
    // Heads of the formats that are told by their first bytes, so that their readers are reached.
    const heads = [
      '',
      'PK\u0003\u0004',
      'age-encryption.org/v1\n',
      '{"type":',
      '<gpx>',
      '\u001f\u008b',
      'a;b\n',
    ]
    const bytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }))
      .map(([head, rest]) => new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]))
    await fc.assert(
      fc.asyncProperty(bytes, fc.option(fc.constantFrom(...IMPORT_TARGETS)), async (each, as) => {
        await answer(each, as ?? undefined)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['plain', plain],
    ['sealed', sealed],
  ] as const)('on a %s backup, whole, cut anywhere or with a byte changed', async (_, written) => {
    const { bytes } = await written
    expect(await answer(bytes)).toMatchObject({
      ...{ verdict: 'accept', kind: 'backup', messages: [] },
      counts: { situation: 1, passage: 1, entrance: 2, photos: 1 },
    })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, isCut) => {
          const hit = isCut ? bytes.slice(0, at) : bytes.map((byte, each) => (each === at ? byte ^ by : byte))
          const { verdict, counts } = await answer(hit, 'backup')
          // A byte of a plain archive that nothing reads (a date, a version) may change: what comes out is the same.
          if (verdict === 'accept') expect(counts).toMatchObject({ situation: 1, passage: 1, photos: 1 })
          else expect([verdict, counts]).toEqual(['reject', {}])
          if (isCut || written === sealed) expect(verdict).toBe('reject')
          await answer(hit)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('on a backup of a newer app, whether it is said to be one or not', async () => {
    const files = unzipSync((await plain).bytes)
    const manifest = strFromU8(files['manifest.json']!)
    const newer = zipSync({
      ...files,
      'manifest.json': strToU8(manifest.replace('"version": 1,', '"version": 9,')),
    })
    for (const as of [undefined, 'backup'])
      expect(await answer(newer, as)).toMatchObject({
        ...{ verdict: 'reject', kind: 'backup', messages: [{ code: 'format-newer' }] },
      })
  })

  test('on a sealed backup without its passphrase, or with another', async () => {
    const { bytes } = await sealed
    for (const given of ['', 'une autre phrase longue']) {
      vi.stubEnv('TOURNEE_PASSPHRASE', given)
      expect(await answer(bytes)).toMatchObject({
        ...{ verdict: 'reject', kind: 'backup', counts: {} },
        messages: [{ code: 'backup-passphrase' }],
      })
    }
  })
})
