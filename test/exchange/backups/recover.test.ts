import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Backup, KeptPhoto } from '../../../src/domain/backup.ts'
import { keyOf } from '../../../src/domain/change.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { readBackup } from '../../../src/exchange/backups/read-backup.ts'
import { recoverSealed } from '../../../src/exchange/backups/recover-sealed.ts'
import { sealed, unsealed } from '../../../src/exchange/backups/sealed.ts'
import { writeBackup } from '../../../src/exchange/backups/write-backup.ts'
import { recoverZip } from '../../../src/exchange/packages/recover-zip.ts'
import { writeZip } from '../../../src/exchange/packages/write-zip.ts'
import { estate, passage, situation } from '../../domain/build.ts'

const made = '2026-11-24'
const passphrase = 'quatre mots assez longs'
/** Light, for the tests alone. */
const workFactor = 4
const CHUNK = 65_552
const LIMITS = { entries: 100, bytes: 50_000_000 }

/** Bytes that do not pack, the same on every run. */
const noise = (length: number, seed: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  for (let [at, state] = [0, seed]; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}
const photos = [1, 2, 3, 4].map((id) => ({ id: `photo-${id}`, bytes: noise(90_000, id) }))
const held: Estate = estate(
  ...photos.map(({ id }) => situation(`s-${id}`, { note: `note ${id}`, photo: id })),
  ...Array.from({ length: 30 }, (_, rank) => passage(`p${rank}`)),
)
const written = writeBackup(held, photos, { made, passphrase, workFactor })
const all = new Set(Object.values(held).flatMap((records) => [...records.values()].map(keyOf)))
const whole = (read: Awaited<ReturnType<typeof readBackup>>): Backup => {
  if (isRefusal(read)) throw new Error(JSON.stringify(read))
  return read
}
const recovered = async (bytes: Uint8Array): Promise<Backup> =>
  whole(await readBackup(bytes, { passphrase, salvage: true }))
/** Of bytes that are compared: lists of numbers take their time. */
const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const sums = (kept: readonly KeptPhoto[]) => kept.map(({ id, bytes }) => `${id} ${sum(bytes)}`)
/** Where the payload of a sealed file begins. */
const payloadOf = (bytes: Uint8Array): number => {
  const text = Buffer.from(bytes).toString('latin1')
  return text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1 + 16
}
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes)
  changed[at] = changed[at]! ^ 1
  return changed
}

describe('a sealed backup', () => {
  test('that one byte changed in the middle is refused with the byte of its chunk; all but that chunk is recovered', async () => {
    const { bytes } = await written
    const start = payloadOf(bytes)
    const changed = flipped(bytes, start + 2 * CHUNK + 500)
    expect(await readBackup(changed, { passphrase })).toEqual({
      ...{ kind: 'refusal', code: 'backup-cut' },
      params: { byte: start + 2 * CHUNK, size: bytes.length },
    })
    const backup = await recovered(changed)
    expect(new Set(backup.records.map(keyOf))).toEqual(all)
    // The photos that the chunk held are told; those before and after it are whole.
    const lost = backup.damaged.map(({ file }) => file.replace('.jpg', ''))
    expect(lost.length).toBeGreaterThan(0)
    expect(sums(backup.photos)).toEqual(sums(photos.filter(({ id }) => !lost.includes(id))))
    expect(backup.photos.map(({ id }) => id)).toContain('photo-4')
  })

  test('that is cut gives what was before; cut at the edge of a chunk too', async () => {
    const { bytes } = await written
    const start = payloadOf(bytes)
    for (const cut of [start + 2 * CHUNK, start + 2 * CHUNK + 30_000]) {
      const backup = await recovered(bytes.slice(0, cut))
      expect(new Set(backup.records.map(keyOf))).toEqual(all)
      expect(sums(backup.photos)).toEqual(sums(photos.slice(0, 1)))
      expect(backup.damaged.map(({ file, flaw }) => [file, flaw])).toEqual([
        ['photo-2.jpg', 'cut'],
        ['photo-3.jpg', 'gone'],
        ['photo-4.jpg', 'gone'],
      ])
    }
  })

  test('with another passphrase stays closed; with a header that is not whole, or nothing after it, nothing opens', async () => {
    const { bytes } = await written
    const cut = bytes.slice(0, -1)
    expect(await readBackup(cut, { passphrase: 'une autre phrase', salvage: true })).toMatchObject({
      code: 'backup-passphrase',
    })
    for (const rest of [bytes.slice(0, 100), bytes.slice(0, payloadOf(bytes) + 40)])
      expect(await readBackup(rest, { passphrase, salvage: true })).toMatchObject({ code: 'backup-cut' })
  })

  test('recovered whole is what the library opens, whatever its length', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072]) {
      const file = await sealed(noise(length, 9), passphrase, workFactor)
      const [rest, bytes] = [await recoverSealed(file, passphrase), await unsealed(file, passphrase)]
      if (isRefusal(rest) || isRefusal(bytes)) throw new Error(String(length))
      expect(sum(rest.bytes), String(length)).toBe(sum(bytes))
      expect(rest).toMatchObject({ holes: [], at: file.length })
    }
  })

  test('wherever it is hit, nothing is recovered that it did not hold', async () => {
    const { bytes } = await written
    const before = new Map([...held.situation].map(([id, record]) => [id, JSON.stringify(record)]))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (at, isCut) => {
        const hit = isCut ? bytes.slice(0, at) : flipped(bytes, at)
        const read = await readBackup(hit, { passphrase, salvage: true })
        if (isRefusal(read)) return
        for (const record of read.records) {
          expect(all).toContain(keyOf(record))
          if (record.kind === 'situation') expect(JSON.stringify(record)).toBe(before.get(record.id))
        }
        expect(sums(photos)).toEqual(expect.arrayContaining(sums(read.photos)))
        expect(read.damaged.length).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })
})

describe('an archive', () => {
  const files = new Map([
    ['manifest.json', new TextEncoder().encode('{}')],
    [
      'passage.jsonl',
      new TextEncoder().encode(Array.from({ length: 4_000 }, (_, n) => `${n * n}\n`).join('')),
    ],
    ['photo.jpg', noise(5_000, 3)],
  ])
  const zip = writeZip(files, made)

  test('whole gives all its files', () => {
    expect(recoverZip(zip, LIMITS)).toEqual({ whole: files, cut: new Map(), altered: [] })
  })

  test('cut anywhere gives the files before, and the beginning of the one that is cut', () => {
    fc.assert(
      fc.property(fc.nat(zip.length), (at) => {
        const { whole: kept, cut, altered } = recoverZip(zip.slice(0, at), LIMITS)
        expect(altered).toEqual([])
        expect(cut.size).toBeLessThan(2)
        for (const [name, bytes] of kept) expect(sum(bytes)).toBe(sum(files.get(name)!))
        for (const [name, bytes] of cut)
          expect(sum(bytes)).toBe(sum(files.get(name)!.subarray(0, bytes.length)))
        expect([...kept.keys(), ...cut.keys()]).toEqual([...files.keys()].slice(0, kept.size + cut.size))
      }),
    )
    const { cut } = recoverZip(zip.slice(0, 6_000), LIMITS)
    expect(cut.get('passage.jsonl')!.length).toBeGreaterThan(5_000)
  })

  test('with a hole gives what is around it; a byte that changed leaves nothing of its file', () => {
    const passageAt = Buffer.from(zip).indexOf('passage.jsonl') + 13
    const hole = { from: passageAt + 2_000, to: passageAt + 2_100 }
    const around = recoverZip(Uint8Array.from(zip).fill(0, hole.from, hole.to), LIMITS, [hole])
    expect([...around.whole.keys()]).toEqual(['manifest.json', 'photo.jpg'])
    expect([...around.cut.keys()]).toEqual(['passage.jsonl'])
    const header = { from: passageAt - 20, to: passageAt - 10 }
    const without = recoverZip(Uint8Array.from(zip).fill(0, header.from, header.to), LIMITS, [header])
    expect([...without.whole.keys()]).toEqual(['manifest.json', 'photo.jpg'])
    const photoAt = Buffer.from(zip).indexOf('photo.jpg') + 100
    expect(recoverZip(flipped(zip, photoAt), LIMITS)).toMatchObject({ altered: ['photo.jpg'] })
  })

  test('any bytes, any holes: an answer, within the limits', () => {
    const holes = fc.array(fc.record({ from: fc.nat(400), to: fc.nat(400) }), { maxLength: 3 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), holes, fc.nat(zip.length), (bytes, some, at) => {
        const mixed = Uint8Array.from([...zip.slice(0, at % 400), ...bytes])
        const { whole: kept, cut } = recoverZip(mixed, { entries: 2, bytes: 1_000 }, some)
        const size = [...kept.values(), ...cut.values()].reduce((sum, { length }) => sum + length, 0)
        expect(size).toBeLessThanOrEqual(1_000)
        expect(kept.size + cut.size).toBeLessThanOrEqual(2)
      }),
    )
  })
})

test('a plain backup that is cut is refused with its file, and read up to there on request', async () => {
  const { bytes } = await writeBackup(
    estate(
      { ...[...held.settings.values()][0]!, fictional: true },
      ...held.passage.values(),
      ...held.situation.values(),
    ),
    [],
    { made },
  )
  const at = Buffer.from(bytes).indexOf('situation.jsonl') + 60
  const cut = bytes.slice(0, at)
  expect(await readBackup(cut)).toMatchObject({ code: 'backup-damaged', at: { file: 'situation.jsonl' } })
  const backup = whole(await readBackup(cut, { salvage: true }))
  expect(backup.counts.passage).toBe(30)
  expect(backup.damaged).toEqual(
    [
      { file: 'situation.jsonl', row: 0, byte: 0, flaw: 'cut' },
      expect.objectContaining({ flaw: 'gone' }),
    ].slice(0, backup.damaged.length),
  )
})

test('stamps and what was seen travel with the records', async () => {
  const stamps = new Map([['passage:p0', { done: { counter: 4, device: 'é' } }]])
  const { bytes } = await writeBackup(held, [], { made, passphrase, workFactor, stamps, seen: { é: 9 } })
  expect(whole(await readBackup(bytes, { passphrase }))).toMatchObject({ stamps, seen: { é: 9 } })
})
