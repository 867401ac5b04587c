import { expect, test } from 'vitest'
import { changePassphrase } from '../../../src/platform/vault/access.ts'
import { openTerritoryDatabase } from '../../../src/platform/vault/databases.ts'
import { writeStrictly } from '../../../src/platform/vault/write-strictly.ts'
import { anEstate } from '../../store/builders.ts'
import { readRaw } from './raw-stores.ts'
import { created, freshId, opened, PASSPHRASE } from './scene.ts'

const CODE = '70418263'

test('a code is kept sealed: after the next opening it matches, and no stored byte tells its digits', async () => {
  const id = freshId()
  const vault = await created(id, anEstate(), PASSPHRASE)
  expect(await vault.screenCode.read()).toBeNull()
  expect(await vault.screenCode.matches('')).toBe(false)
  expect(await vault.screenCode.keep(CODE, 5)).toBeNull()
  vault.close()
  const again = await opened(id, PASSPHRASE)
  expect(await again.screenCode.read()).toEqual({ minutes: 5 })
  const tried = [CODE, '70418264', '7041826', '', `${CODE}0`].map((code) => again.screenCode.matches(code))
  expect(await Promise.all(tried)).toEqual([true, false, false, false, false])
  again.close()
  expect(await toldBy(id)).toEqual([])
})

test('the search finds the code where nothing is sealed', async () => {
  const id = freshId()
  const vault = await created(id, anEstate())
  await vault.screenCode.keep(CODE, 5)
  vault.close()
  expect(await toldBy(id)).toEqual(['utf-8'])
})

test('its minutes change and it stays; a new passphrase leaves it as it is; taken away it is no more', async () => {
  const id = freshId()
  const vault = await created(id, anEstate(), PASSPHRASE)
  expect(await vault.screenCode.keep(null, 1)).toMatchObject({ kind: 'fault' })
  await vault.screenCode.keep(CODE, 5)
  await vault.screenCode.keep(null, 1)
  expect(await vault.screenCode.read()).toEqual({ minutes: 1 })
  expect(await vault.persist({ entry: null, after: anEstate(), all: [] })).toBeNull()
  vault.close()
  expect(await changePassphrase(id, PASSPHRASE, 'cinq autres mots sans lien')).toBeNull()
  const again = await opened(id, 'cinq autres mots sans lien')
  expect(await again.screenCode.matches(CODE)).toBe(true)
  expect(await again.screenCode.forget()).toBeNull()
  expect(await again.screenCode.read()).toBeNull()
  expect(await again.screenCode.matches(CODE)).toBe(false)
  again.close()
})

test('a damaged one counts as none: the passphrase is asked for as before', async () => {
  const id = freshId()
  const vault = await created(id, anEstate(), PASSPHRASE)
  await vault.screenCode.keep(CODE, 5)
  vault.close()
  const database = await openTerritoryDatabase(id)
  await writeStrictly(database, ['meta'], (transaction) => [
    transaction.objectStore('meta').put(new Uint8Array(40), 'screen'),
  ])
  database.close()
  const again = await opened(id, PASSPHRASE)
  expect(await again.screenCode.read()).toBeNull()
  again.close()
})

test('a database closed under the page does not leave the screen hidden', async () => {
  const vault = await created(freshId(), anEstate(), PASSPHRASE)
  await vault.screenCode.keep(CODE, 5)
  vault.close()
  expect(await vault.screenCode.matches('70418264')).toBe(false)
  expect(await vault.screenCode.matches(CODE)).toBe(true)
  expect(await vault.screenCode.keep('5813', 2)).toMatchObject({ kind: 'fault' })
  expect(await vault.screenCode.matches(CODE)).toBe(true)
})

/** In which writings the stored values hold the code. */
const toldBy = async (id: string): Promise<string[]> => {
  const values = Object.values(await readRaw(id)).flatMap(bytesIn)
  return (['utf-8', 'utf-16le'] as const).filter((how) => values.some((bytes) => holds(bytes, how)))
}

const holds = (bytes: Uint8Array, how: 'utf-8' | 'utf-16le'): boolean =>
  [0, 1].some((from) => new TextDecoder(how).decode(bytes.subarray(from)).includes(CODE))

const bytesIn = (value: unknown): Uint8Array[] => {
  if (value instanceof Uint8Array) return [value]
  if (typeof value === 'string' || typeof value === 'number') return [new TextEncoder().encode(String(value))]
  if (value instanceof Map) return [...value].flatMap(bytesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : []
}
