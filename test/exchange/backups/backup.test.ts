import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Backup, isSealedFile, RECORDS_SCHEMA } from '../../../src/domain/backup.ts'
import { type AnyRecord, type Estate, emptyEstate, KINDS, withRecords } from '../../../src/domain/estate.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { sha256Hex } from '../../../src/domain/stable-hash.ts'
import { readBackup } from '../../../src/exchange/backups/read-backup.ts'
import { RECORD_SHAPES, SHAPES } from '../../../src/exchange/backups/record-shapes.ts'
import { writeBackup } from '../../../src/exchange/backups/write-backup.ts'
import { MIGRATIONS, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { entrance, estate, passage, settings, situation } from '../../domain/build.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'

const made = '2026-11-24'
const passphrase = 'quatre mots assez longs'
/** Light, for the tests alone. */
const workFactor = 10
const photo = { id: 'photo-1', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3, 0xff, 0xd9]) }
const note = 'Une phrase à ne pas perdre'

const own = estate(situation('s', { note, photo: photo.id }), passage('p'))
const sealedOwn = writeBackup(own, [photo], { made, passphrase, workFactor })
const restored = ({ records }: Backup): Estate => withRecords(emptyEstate(), records)
const whole = (read: Awaited<ReturnType<typeof readBackup>>): Backup => {
  if (isRefusal(read)) throw new Error(JSON.stringify(read))
  return read
}

test('a sealed backup gives back every record and photo, and shows nothing without its passphrase', async () => {
  const { name, bytes } = await sealedOwn
  expect(name).toBe('essai sauvegarde 2026-11-24.zip.age')
  expect(isSealedFile(bytes)).toBe(true)
  expect(Buffer.from(bytes).includes(note)).toBe(false)
  const backup = whole(await readBackup(bytes, { passphrase }))
  expect(restored(backup)).toEqual(own)
  expect(backup.photos).toEqual([photo])
  expect(backup.damaged).toEqual([])
  expect(backup.counts).toMatchObject({ situation: 1, passage: 1, settings: 1 })
  expect(await readBackup(bytes, { passphrase: 'une autre phrase longue' })).toMatchObject({
    code: 'backup-passphrase',
  })
})

test('every record of the example has its shape, and comes back from its plain backup', async () => {
  const example = exampleEstate(1, made)
  const { bytes } = await writeBackup(example, [], { made })
  expect(restored(whole(await readBackup(bytes)))).toEqual(example)
  for (const kind of KINDS) expect(RECORD_SHAPES[kind], kind).toBeDefined()
})

test('only the example is ever written unsealed', async () => {
  await expect(writeBackup(own, [], { made })).rejects.toThrow()
})

test('the schema of a backup is that of the vault', () => {
  expect(RECORDS_SCHEMA).toBe(schemaAfter(MIGRATIONS))
})

test('cut or changed anywhere, a sealed backup is refused, and never thrown at', async () => {
  const { bytes } = await sealedOwn
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      expect(isRefusal(await readBackup(bytes.slice(0, at), { passphrase }))).toBe(true)
      const changed = Uint8Array.from(bytes)
      changed[at] = changed[at]! ^ by
      const read = await readBackup(changed, { passphrase })
      expect(isRefusal(read)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

describe('a plain backup that was touched', () => {
  const fictional = withRecords(own, [settings({ fictional: true })])
  const remade = async (change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const files = { ...unzipSync((await writeBackup(fictional, [photo], { made })).bytes) }
    change(files)
    return zipSync(files)
  }

  test('is refused with file and row; asked to, the whole rest is recovered and the row told', async () => {
    const bytes = await remade((files) => {
      const lines = strFromU8(files['entrance.jsonl']!).split('\n')
      lines[1] = lines[1]!.replace('"landlord"', '"bailleur"')
      files['entrance.jsonl'] = strToU8(lines.join('\n'))
    })
    const at = { file: 'entrance.jsonl', row: 2, field: 'landlord', byte: 159 }
    expect(await readBackup(bytes)).toMatchObject({ code: 'backup-damaged', at })
    const backup = whole(await readBackup(bytes, { salvage: true }))
    expect(backup.damaged).toEqual([at])
    expect(backup.counts.entrance).toBe(1)
    expect(backup.counts.situation).toBe(1)
  })

  test('a file that is gone is told; without settings the usual ones stand; without a record there is nothing', async () => {
    const without = (file: string) =>
      remade((files) => {
        delete files[file]
      })
    expect(await readBackup(await without('situation.jsonl'))).toMatchObject({
      at: { file: 'situation.jsonl' },
    })
    expect(whole(await readBackup(await without('situation.jsonl'), { salvage: true })).damaged).toEqual([
      { file: 'situation.jsonl', row: 0, flaw: 'gone' },
    ])
    const usual = whole(await readBackup(await without('settings.jsonl'), { salvage: true }))
    expect(restored(usual).settings.get('settings')).toMatchObject({ maxGapDays: 10, territory: 'essai' })
    const bare = await remade((files) => {
      for (const file of Object.keys(files)) if (file !== 'manifest.json') delete files[file]
    })
    expect(await readBackup(bare, { salvage: true })).toMatchObject({ code: 'backup-hopeless' })
  })

  test('a file that this version does not know is told, never passed over', async () => {
    const bytes = await remade((files) => {
      const idea = strToU8('{"id":"1"}\n')
      const manifest = JSON.parse(strFromU8(files['manifest.json']!))
      manifest.files.push({ file: 'idea.jsonl', bytes: idea.length, sha256: sha256Hex(idea) })
      files['manifest.json'] = strToU8(JSON.stringify(manifest))
      files['idea.jsonl'] = idea
    })
    const at = { file: 'idea.jsonl', row: 0, flaw: 'unknown' }
    expect(await readBackup(bytes)).toMatchObject({ code: 'backup-damaged', at: { file: at.file } })
    expect(whole(await readBackup(bytes, { salvage: true })).damaged).toEqual([at])
  })

  test('a byte order mark in its manifest changes nothing; in a file of records it is told, and all of it recovered', async () => {
    const marked = (file: string) =>
      remade((files) => {
        files[file] = new Uint8Array([0xef, 0xbb, 0xbf, ...files[file]!])
      })
    expect(restored(whole(await readBackup(await marked('manifest.json'))))).toEqual(fictional)
    const at = { file: 'entrance.jsonl' }
    expect(await readBackup(await marked(at.file))).toMatchObject({ code: 'backup-damaged', at })
    const backup = whole(await readBackup(await marked(at.file), { salvage: true }))
    expect(restored(backup)).toEqual(fictional)
    expect(backup.damaged).toEqual([{ ...at, row: 0, flaw: 'altered' }])
  })

  test('records that name one that is not in it are counted', async () => {
    const count = async (...more: readonly AnyRecord[]) =>
      whole(await readBackup((await writeBackup(withRecords(fictional, more), [photo], { made })).bytes))
        .dangling
    expect(await count()).toBe(0)
    // A place may be a sector or a public place as well; none at all is no reference.
    expect(await count(passage('q', { place: 'nord' }), passage('r', { place: '' }))).toBe(0)
    expect(await count(passage('q', { place: 'gone' }), entrance('e9', { landlord: 'gone' }))).toBe(2)
  })

  test('of a newer app, of another kind, or no backup at all: each its own sentence', async () => {
    const manifest = (change: (text: string) => string) =>
      remade((files) => {
        files['manifest.json'] = strToU8(change(strFromU8(files['manifest.json']!)))
      })
    const code = async (bytes: Promise<Uint8Array>) => (await readBackup(await bytes)) as { code: string }
    expect(await code(manifest((text) => text.replace('"version": 1', '"version": 9')))).toMatchObject({
      code: 'format-newer',
    })
    expect(
      await code(manifest((text) => text.replace(`"schema": ${RECORDS_SCHEMA}`, '"schema": 9'))),
    ).toMatchObject({
      code: 'format-newer',
    })
    expect(await code(manifest((text) => text.replace('tournee-backup', 'tournee-release')))).toMatchObject({
      code: 'manifest-invalid',
    })
    expect(await code(Promise.resolve(zipSync({ 'a.txt': strToU8('a') })))).toMatchObject({
      code: 'not-a-backup',
    })
  })

  test('any bytes in, a verdict out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, salvage) => {
        expect(isRefusal(await readBackup(bytes, { salvage }))).toBe(true)
      }),
    )
  })
})

test('any value has a shape or not, without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const is of Object.values(SHAPES)) expect(typeof is(value)).toBe('boolean')
    }),
  )
})
