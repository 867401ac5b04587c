import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngOf, withResolution } from '../../../src/exchange/pictures/png.ts'

/** Chunks by name, their checks read by Node's own CRC-32. */
const chunksOf = (png: Uint8Array): ReadonlyMap<string, Buffer> => {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return chunks
}

const image = {
  width: 2,
  height: 2,
  pixels: Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 9, 8, 7, 6),
}

test('an image comes back from its PNG, row by row', () => {
  const chunks = chunksOf(pngOf(image))
  const header = chunks.get('IHDR')!
  expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([
    2, 2, 8, 6, 0, 0, 0,
  ])
  const rows = inflateSync(chunks.get('IDAT')!)
  expect([...rows]).toEqual([0, ...image.pixels.slice(0, 8), 0, ...image.pixels.slice(8)])
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND'])
})

test('its size on paper stands after the header: 300 to the inch are 11811 a metre', () => {
  const chunks = chunksOf(withResolution(pngOf(image), 300))
  expect([...chunks.keys()]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  const physical = chunks.get('pHYs')!
  expect([physical.readUInt32BE(0), physical.readUInt32BE(4), physical[8]]).toEqual([11811, 11811, 1])
})
