import { afterEach, expect, test, vi } from 'vitest'
import { BaseMapMemory } from '../../../src/app/base-map-memory.ts'
import {
  forgetBaseMapFile,
  keepBaseMapFile,
  keptBaseMapFile,
} from '../../../src/platform/devices/base-map-file.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await forgetBaseMapFile()
  localStorage.removeItem('tournee-base-map')
})

const content = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
const bytesOf = async (blob: Blob | null) => blob && new Uint8Array(await blob.arrayBuffer())

test('a base map file is kept byte for byte in place of the one before, and taken away', async () => {
  expect(await keptBaseMapFile()).toBeNull()
  expect(await keepBaseMapFile(new Blob([content, content]))).toBeNull()
  expect(await keepBaseMapFile(new Blob([content]))).toBeNull()
  expect(await bytesOf(await keptBaseMapFile())).toEqual(content)
  expect(await forgetBaseMapFile()).toBeNull()
  expect(await keptBaseMapFile()).toBeNull()
  expect(await forgetBaseMapFile()).toBeNull()
})

test('a browser without a private file system says so, and has no file', async () => {
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('no', 'SecurityError'))
  expect(await keepBaseMapFile(new Blob([content]))).toMatchObject({ kind: 'fault', code: 'base-map-failed' })
  expect(await keptBaseMapFile()).toBeNull()
  vi.restoreAllMocks()
})

test('choice, file and accord outlive a reload; a choice whose file is gone is none', async () => {
  const first = new BaseMapMemory(true)
  expect(first.state).toMatchObject({ choice: 'none', ign: 'asks', file: null })
  const file = { name: 'quartier.pmtiles', blob: new Blob([content]) }
  expect(await first.keep(file)).toBeNull()
  first.remember({ choice: 'file', file, ign: 'agreed' })
  const next = new BaseMapMemory(true)
  expect(next.state.choice).toBe('none')
  expect(await next.restore()).toBe(true)
  expect(next.state).toMatchObject({ choice: 'file', ign: 'agreed', file: { name: 'quartier.pmtiles' } })
  expect(await bytesOf(next.state.file!.blob)).toEqual(content)
  await next.forget()
  const later = new BaseMapMemory(true)
  expect(await later.restore()).toBe(false)
  expect(later.state.choice).toBe('none')
})

test('a build without the plan of the IGN does not show it, whatever was agreed before', () => {
  new BaseMapMemory(true).remember({ choice: 'ign', file: null, ign: 'agreed' })
  expect(new BaseMapMemory(true).state).toMatchObject({ choice: 'ign', ign: 'agreed' })
  expect(new BaseMapMemory(false).state).toMatchObject({ choice: 'none', ign: 'off' })
  for (const text of ['not json', 'null', '{"choice":"x","ign":3}']) {
    localStorage.setItem('tournee-base-map', text)
    expect(new BaseMapMemory(true).state).toMatchObject({ choice: 'none', ign: 'asks' })
  }
})
