import { expect, test } from 'vitest'
import { base64 } from '../../../src/domain/base64.ts'
import { isFault } from '../../../src/domain/refusal.ts'
import { pngOf } from '../../../src/exchange/pictures/png.ts'
import { drawSvg } from '../../../src/platform/devices/draw-svg.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('an SVG with an embedded picture becomes a PNG of that size', async () => {
  const green = pngOf({ width: 1, height: 1, pixels: Uint8ClampedArray.of(0, 128, 0, 255) })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="20mm" viewBox="0 0 30 20">
    <rect width="30" height="20" fill="#ff0000"/>
    <image x="15" width="15" height="20" preserveAspectRatio="none" href="data:image/png;base64,${base64(green)}"/></svg>`
  const png = await drawSvg(bytes(svg), { width: 300, height: 200 })
  if (isFault(png)) throw new Error(String(png.code))
  const bitmap = await createImageBitmap(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }))
  expect([bitmap.width, bitmap.height]).toEqual([300, 200])
  const context = new OffscreenCanvas(300, 200).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  expect([...context.getImageData(50, 100, 1, 1).data]).toEqual([255, 0, 0, 255])
  expect([...context.getImageData(250, 100, 1, 1).data]).toEqual([0, 128, 0, 255])
})

test('what is no SVG is a fault', async () => {
  expect(await drawSvg(bytes('nothing'), { width: 10, height: 10 })).toMatchObject({ code: 'picture-failed' })
})
