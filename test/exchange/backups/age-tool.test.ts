import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { readBackup } from '../../../src/exchange/backups/read-backup.ts'
import { writeBackup } from '../../../src/exchange/backups/write-backup.ts'
import { estate, passage, settings, situation } from '../../domain/build.ts'

const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).error === undefined
const hasBoth = hasProgram('age') && hasProgram('script')

const made = '2026-11-24'
const passphrase = 'quatre mots assez longs'
const photo = { id: 'photo-1', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0xff, 0xd9]) }
const own = estate(situation('s', { note: 'Une phrase à ne pas perdre', photo: photo.id }), passage('p'))

describe.skipIf(!hasBoth)('the public age program (skipped where age or script is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tournee-age-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  /** Runs age as at a terminal, which it asks its passphrase on: `script` gives it one, and types these lines there. */
  const age = (args: string, typed: readonly string[]) =>
    spawnSync('script', ['-qec', `age ${args}`, '/dev/null'], {
      cwd: folder,
      input: typed.map((line) => `${line}\n`).join(''),
      encoding: 'utf8',
      timeout: 60_000,
    })

  test('opens a sealed backup with its passphrase, and with no other', async () => {
    const { bytes } = await writeBackup(own, [photo], { made, passphrase, workFactor: 10 })
    writeFileSync(join(folder, 'ours.zip.age'), bytes)
    const closed = age('-d -o closed.zip ours.zip.age', ['une autre phrase assez longue'])
    expect(closed.status).not.toBe(0)
    const opened = age('-d -o ours.zip ours.zip.age', [passphrase])
    expect(opened.status, opened.stdout).toBe(0)
    const plain = new Uint8Array(readFileSync(join(folder, 'ours.zip')))
    const files = unzipSync(plain)
    expect(Object.keys(files)).toContain('manifest.json')
    expect(files['photo-1.jpg']).toEqual(photo.bytes)
    const [line = ''] = new TextDecoder().decode(files['situation.jsonl']).split('\n')
    expect(JSON.parse(line)).toEqual(own.situation.get('s'))
    // What came out is the archive that the sealed file holds, to the byte.
    expect(await readBackup(plain)).toEqual(await readBackup(bytes, { passphrase }))
  })

  test('seals one that is opened here', { timeout: 120_000 }, async () => {
    const example = withRecords(own, [settings({ fictional: true })])
    const plain = (await writeBackup(example, [photo], { made })).bytes
    writeFileSync(join(folder, 'theirs.zip'), plain)
    const done = age('-p -o theirs.zip.age theirs.zip', [passphrase, passphrase])
    expect(done.status, done.stdout).toBe(0)
    const sealed = new Uint8Array(readFileSync(join(folder, 'theirs.zip.age')))
    expect(await readBackup(sealed, { passphrase: 'une autre phrase' })).toMatchObject({
      code: 'backup-passphrase',
    })
    const read = await readBackup(sealed, { passphrase })
    if (isRefusal(read)) throw new Error(JSON.stringify(read))
    expect(withRecords(emptyEstate(), read.records)).toEqual(example)
    expect(read.photos).toEqual([photo])
  })
})
