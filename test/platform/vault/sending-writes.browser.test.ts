import { expect, test, vi } from 'vitest'
import { type AnyRecord, emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import type { Sending } from '../../../src/domain/published/sending.ts'
import { exampleYear } from '../../../src/example/example-year.ts'
import { readTerritory } from '../../../src/exchange/formats/territory-package.ts'
import { TERRITORY_FILES } from '../../../src/exchange/packages/territory-layers.ts'
import { created, freshId, opened, PASSPHRASE, storeOver } from './scene.ts'

const TODAY = '2026-11-24'
const sending: Sending = {
  ...{ kind: 'sending', id: 'sending-measured', form: 'release-zip', to: 'vilogia', on: TODAY },
  ...{ period: { from: '2026-07-01', until: '2026-09-30' }, file: 'tournee-vilogia-2026-T3.zip' },
  ...{ sha256: '584cb925e6ad45273e46037369c5ec3a5d7cfdd409ce13a69e7087f8accd1c79', rows: 120 },
}

/** The embedded territory with its fictional year, as the app makes it. */
const exampleEstate = async () => {
  const files = await Promise.all(
    TERRITORY_FILES.map(async (file) => [file, await fetch(`/geo/${file}`)] as const),
  )
  const found = files.filter(([, { ok, headers }]) => ok && !headers.get('content-type')?.includes('html'))
  const texts = await Promise.all(found.map(async ([file, answer]) => [file, await answer.text()] as const))
  const territory = withRecords(emptyEstate(), readTerritory(new Map(texts)) as readonly AnyRecord[])
  return withRecords(territory, exampleYear(territory, { seed: 1, today: TODAY }))
}

/** Values put on the disk, and their bytes, while something is written. */
const writesWhile = async (write: () => Promise<unknown>) => {
  const stores = IDBObjectStore.prototype
  const spies = [vi.spyOn(stores, 'put'), vi.spyOn(stores, 'add')]
  const start = performance.now()
  await write()
  const ms = Math.round(performance.now() - start)
  const values = spies.flatMap(({ mock }) => mock.calls.map(([value]) => value as Partial<Uint8Array>))
  for (const spy of spies) spy.mockRestore()
  return {
    values: values.length,
    bytes: values.reduce((sum, { byteLength = 0 }) => sum + byteLength, 0),
    ms,
  }
}

test('a file that leaves a year of records writes its note and one entry; the note is there after a reload', async () => {
  const id = freshId()
  const year = await exampleEstate()
  expect(year.passage.size).toBeGreaterThan(5_000)
  const store = storeOver(await created(id, year, PASSPHRASE))
  const noted = await writesWhile(() => store.note('Envoyer', (now) => withRecords(now, [sending])).saved)
  const whole = await writesWhile(() => store.replace(store.read().estate, store.journal()).saved)
  const ratio = {
    values: noted.values / whole.values,
    bytes: noted.bytes / whole.bytes,
    ms: noted.ms / whole.ms,
  }
  console.info(JSON.stringify({ 'a sending, noted': noted, 'all written anew': whole, ratio }))
  expect(noted.values).toBe(2)
  expect(noted.bytes).toBeLessThan(4_096)
  expect(whole.bytes).toBeGreaterThan(1_000_000)
  const again = storeOver(await opened(id, PASSPHRASE))
  expect(again.read().estate.sending.get(sending.id)).toEqual(sending)
  expect(again.journal().at(-1)).toMatchObject({ stands: true })
  expect(again.undoLabel()).toBeNull()
}, 120_000)
