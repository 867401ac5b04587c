import { zlibSync } from 'fflate'
import type { HeatImage } from '../../domain/hotspots/heat-pixels.ts'
import { crc32 } from '../packages/crc32.ts'
import { concat } from '../streaming/concat.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Length, name and check of the header chunk, after which others may stand. */
const HEADER_END = SIGNATURE.length + 12 + 13
const METRES_PER_INCH = 0.0254

/** An image as PNG (RFC 2083): 8 bits a channel with opacity, rows as they are. */
export const pngOf = ({ width, height, pixels }: HeatImage): Uint8Array => {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 6, 0, 0, 0], 8)
  const rows = new Uint8Array(height * (1 + 4 * width))
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(4 * width * y, 4 * width * (y + 1)), y * (1 + 4 * width) + 1)
  return concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The same PNG with the size that its points have on paper. */
export const withResolution = (png: Uint8Array, dotsPerInch: number): Uint8Array => {
  const physical = new Uint8Array(9)
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH)
  const view = new DataView(physical.buffer)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  physical[8] = 1
  return concat([png.subarray(0, HEADER_END), chunk('pHYs', physical), png.subarray(HEADER_END)])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}
