import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { backupVerdict } from '../../../src/exchange/backups/backup-verdict.ts'
import { readBackup } from '../../../src/exchange/backups/read-backup.ts'
import type { Verdict } from '../../../src/exchange/verdict.ts'
import { processor } from '../../bench/heat/processor.ts'
import { cutAlike, DEPTHS, filesOf, type Rewritten, rewritten } from './rewritten.ts'

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/handmade/', import.meta.url))
type Line = { file: string; target: string; expect: string; also?: string[]; why: string }
const isThere = existsSync(`${CORPUS}manifest.json`)
const lines: Line[] = isThere
  ? (JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8')) as Line[]).filter(
      ({ target }) => target === 'backup',
    )
  : []
const backups = lines.filter(({ file }) => file.startsWith('backup/'))
const zips = lines.filter(({ file }) => file.startsWith('zip/'))
const OK = 'backup/backup-ok.json'
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(CORPUS + file))

/** Where the fault of some is, as it must be told. */
const TOLD: Readonly<Record<string, string>> = {
  'backup/backup-truncated.json': 'situation.jsonl, octet ',
  'backup/backup-counts-mismatch.json': 'entrance.jsonl : ',
  'backup/backup-duplicate-ids.json': 'entrance.jsonl, ligne 2, champ « id », octet ',
  'backup/backup-position-out-of-range.json': 'entrance.jsonl, ligne 2, champ « at », octet ',
  'backup/backup-null-lists.json': 'entrance.jsonl, ligne 1, octet 0',
  'backup/backup-dangling-references.json': '2 fiches renvoient ',
  'backup/backup-geojson-instead.json': 'Ce n’est pas une sauvegarde de Tournée',
}

/** The verdict on a file, once it is sure that it took its time and touched nothing. */
const judged = async (bytes: Uint8Array, file: string): Promise<Verdict> => {
  const start = processor()
  const verdict = backupVerdict(await readBackup(bytes), file)
  await readBackup(bytes, { salvage: true })
  expect(processor() - start).toBeLessThan(2000)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  for (const { text } of verdict.messages) expect(text).toMatch(/[.:]/)
  if (verdict.verdict !== 'accept') expect(verdict.messages.length).toBeGreaterThan(0)
  return verdict
}

/** Every row that was given is read, or told by its row or with its file. */
const expectNoSilentLoss = async ({ bytes, rows }: Rewritten): Promise<void> => {
  const whole = await readBackup(bytes)
  const kept = isRefusal(whole) ? await readBackup(bytes, { salvage: true }) : whole
  // Nothing at all is read of what is refused as a whole, and that is said.
  if (isRefusal(kept)) return
  for (const [file, given] of rows) {
    const here = kept.records.filter(({ kind }) => `${kind}.jsonl` === file).length
    const told = kept.damaged.filter((each) => each.file === file)
    if (!told.some(({ row }) => row === 0)) expect([file, here + told.length]).toEqual([file, given])
    if (!isRefusal(whole)) expect([file, here]).toEqual([file, given])
  }
}

const envelopeOf = (file = OK) => JSON.parse(new TextDecoder().decode(read(file)))

/** An archive that can be opened, remade the same way around our files: packed or not, in its folder, with what is beside, its comment. */
const goodArchive = (file: string, bytes: Uint8Array): Uint8Array | null => {
  if (!REMADE.includes(file)) return null
  const ours = filesOf(envelopeOf(), 'envelope').files
  const entries: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    if (name === `${folder}backup.json`) for (const [each, own] of ours) entries[folder + each] = own
    else if (name === 'BACKUP.JSON') entries['MANIFEST.JSON'] = content
    // It says again what is in our perimeter.jsonl.
    else if (name !== `${folder}perimeter.geojson`) entries[name] = content
  }
  const zip = zipSync(entries, { level: bytes[8] === 0 ? 0 : 6 })
  const end = Buffer.from(bytes).lastIndexOf('PK\u0005\u0006')
  const comment = bytes.subarray(end + 22)
  const whole = new Uint8Array([...zip, ...comment])
  new DataView(whole.buffer).setUint16(zip.length - 2, comment.length, true)
  return whole
}
const REMADE = [
  ...['ok', 'stored', 'long-comment', 'macos-junk', 'in-folder', 'case-duplicates', 'many-entries'],
  ...['parent-entry', 'absolute-entry', 'backslash-entry', 'drive-letter'],
].map((name) => `zip/zip-${name}.zip`)

/** What is wrong with the other archives, done to ours: `end` and `directory` are where its end record and its directory begin. */
const FAULTS: Readonly<Record<string, (zip: Buffer, at: { end: number; directory: number }) => void>> = {
  'wrong-crc': (zip, { directory }) => {
    zip[14]! ^= 1
    zip[directory + 16]! ^= 1
  },
  'damaged-stream': (zip) => {
    zip[100]! ^= 0x55
    zip[101]! ^= 0x55
  },
  'encrypted-flag': (zip, { directory }) => {
    zip[6]! |= 1
    zip[directory + 8]! |= 1
  },
  'method-lzma': (zip, { directory }) => {
    zip[8] = 14
    zip[directory + 10] = 14
  },
  'names-disagree': (zip) => {
    zip[30]! ^= 1
  },
  'entry-count-lies': (zip, { end }) => zip.writeUInt32LE(60_000 * 0x10001, end + 8),
  'directory-offset-lies': (zip, { end }) => zip.writeUInt32LE(0x7fffffff, end + 16),
}
const faulty = (file: string, zip: Uint8Array): Uint8Array | null => {
  const fault = FAULTS[file.slice('zip/zip-'.length, -'.zip'.length)]
  if (!fault) return null
  const changed = Buffer.from(zip)
  const end = changed.lastIndexOf('PK\u0005\u0006')
  fault(changed, { end, directory: changed.readUInt32LE(end + 16) })
  return new Uint8Array(changed)
}

describe.skipIf(!isThere)(
  'backups of the corpus in our envelope (skipped where ../shared/corpus is absent)',
  () => {
    const cases = backups.flatMap((line) => DEPTHS.map((depth) => ({ ...line, depth })))

    test('keys that would pollute are still there, in the manifest or in each record', () => {
      const file = 'backup/backup-proto-pollution.json'
      const { files } = filesOf(envelopeOf(file), 'envelope')
      expect(new TextDecoder().decode(files.get('manifest.json'))).toContain('"__proto__": {')
      const inRecords = filesOf(envelopeOf(file), 'records').files
      expect(new TextDecoder().decode(inRecords.get('entrance.jsonl'))).toContain('"__proto__":{')
    })

    test.each(cases)('$file ($depth): $why', async ({ file, depth, expect: wanted, also = [] }) => {
      const ours = rewritten(read(file), read(OK), depth)
      const { verdict, messages } = await judged(ours.bytes, file)
      expect([wanted, ...also], JSON.stringify(messages).slice(0, 600)).toContain(verdict)
      if (TOLD[file]) expect(messages[0]!.text.replaceAll('\u00a0', ' ')).toContain(TOLD[file])
      await expectNoSilentLoss(ours)
    })
  },
)

describe.skipIf(!isThere)('archives of the corpus (skipped where ../shared/corpus is absent)', () => {
  const reference = isThere ? rewritten(read(OK), read(OK), 'envelope').bytes : new Uint8Array()

  test.each(zips)('$file: $why', async ({ file, expect: wanted, also = [] }) => {
    const bytes = read(file)
    const ours =
      goodArchive(file, bytes) ??
      cutAlike(bytes, read('zip/zip-ok.zip'), reference) ??
      faulty(file, reference)
    for (const each of [bytes, ...(ours ? [ours] : [])]) {
      // What is not remade holds no file of ours: whatever it is, nothing of it is taken.
      const { verdict, messages } = await judged(each, file)
      const allowed = each === ours ? [wanted, ...also] : ['reject']
      expect(allowed, JSON.stringify(messages).slice(0, 600)).toContain(verdict)
    }
  })
})
