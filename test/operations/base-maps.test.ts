import { expect, test } from 'vitest'
import { NO_BASE_MAP } from '../../src/domain/base-map.ts'
import type { Source } from '../../src/domain/import.ts'
import { fault } from '../../src/domain/refusal.ts'
import { removeBaseMap } from '../../src/operations/base-maps/remove-base-map.ts'
import { setBaseMap } from '../../src/operations/base-maps/set-base-map.ts'
import { takeFile } from '../../src/operations/imports/take-file.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { estate } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const source = (head: readonly number[], name = 'fond.bin'): Source => {
  const blob = new Blob([Uint8Array.from([...head, ...Array.from({ length: 200 }, () => 0)])])
  return {
    ...{ name, size: blob.size, blob, stream: () => blob.stream() as ReadableStream<Uint8Array> },
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  }
}
const pmtiles = (version: number) => source([...new TextEncoder().encode('PMTiles'), version])

const aDevice = (failing = false) => {
  const asked: unknown[][] = []
  const ports: Partial<Ports> = {
    keepBaseMap: async ({ name }) => {
      asked.push(['keep', name])
      return failing ? fault('base-map-failed') : null
    },
    forgetBaseMap: async () => {
      asked.push(['forget'])
      return null
    },
    rememberBaseMap: ({ choice, ign }) => asked.push(['remember', choice, ign]),
    read: async () => {
      asked.push(['read'])
      return { kind: 'refusal', code: 'unknown-format' }
    },
  }
  return { asked, ports }
}

test('a dropped PMTiles file, known by its content, is shown and kept; it changes no territory', async () => {
  const { asked, ports } = aDevice()
  const before = estate()
  const { store, run } = anApp(before, { ports })
  await run(takeFile, { source: pmtiles(3) })
  expect(store.read().session.baseMap).toMatchObject({ choice: 'file', file: { name: 'fond.bin' } })
  expect(asked).toEqual([
    ['keep', 'fond.bin'],
    ['remember', 'file', 'off'],
  ])
  expect(store.read().estate).toBe(before)
  await run(removeBaseMap, undefined)
  expect(store.read().session.baseMap).toMatchObject({ choice: 'none', file: null })
  expect(asked.slice(2)).toEqual([['forget'], ['remember', 'none', 'off']])
})

test('another version is refused by its number, another file goes to the import', async () => {
  const { asked, ports } = aDevice()
  const { store, run } = anApp(estate(), { ports })
  expect(await run(takeFile, { source: pmtiles(2) })).toMatchObject({
    ...{ code: 'base-map-invalid', params: { detail: 'version 2' }, at: { file: 'fond.bin' } },
  })
  expect(asked).toEqual([])
  await run(takeFile, { source: source([0x7b], 'territoire.pmtiles') })
  expect(asked).toEqual([['read']])
  expect(store.read().session.baseMap).toBeUndefined()
})

test('files dropped together are none of them taken: which one would be, nobody sees', async () => {
  const { asked, ports } = aDevice()
  const { run } = anApp(estate(), { ports })
  const outcome = await run(takeFile, { source: pmtiles(3), others: 2 })
  expect(outcome).toMatchObject({ kind: 'refusal', code: 'files-many', params: { count: 3 } })
  expect(asked).toEqual([])
})

test('a file that can’t be kept is shown as long as the page, and that is said', async () => {
  const { asked, ports } = aDevice(true)
  const { store, run } = anApp(estate(), { ports })
  await run(takeFile, { source: pmtiles(3) })
  expect(store.read().session.baseMap).toMatchObject({ choice: 'file' })
  expect(store.read().session.toast?.text).toContain('jusqu’à la fermeture')
  expect(asked).toEqual([['keep', 'fond.bin']])
})

test('the plan of the IGN needs the build, then an accord, once', async () => {
  const { asked, ports } = aDevice()
  const without = anApp(estate(), { ports })
  const refused = { code: 'base-map-consent' }
  expect(await without.run(setBaseMap, { choice: 'ign', agreed: true })).toMatchObject(refused)
  const { store, run } = anApp(estate(), { ports, session: { baseMap: { ...NO_BASE_MAP, ign: 'asks' } } })
  expect(await run(setBaseMap, { choice: 'ign' })).toMatchObject(refused)
  expect(asked).toEqual([])
  await run(setBaseMap, { choice: 'ign', agreed: true })
  expect(store.read().session.baseMap).toMatchObject({ choice: 'ign', ign: 'agreed' })
  await run(setBaseMap, { choice: 'none' })
  await run(setBaseMap, { choice: 'ign' })
  expect(store.read().session.baseMap).toMatchObject({ choice: 'ign' })
  expect(await run(setBaseMap, { choice: 'file' })).toMatchObject({ code: 'base-map-missing' })
})
