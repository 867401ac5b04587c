import { expect, test } from 'vitest'
import type { CleanPhoto } from '../../../src/domain/field/clean-photo.ts'
import { isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { cleanPhoto } from '../../../src/platform/devices/clean-photo.ts'
import { latin1 } from '../vault/raw-stores.ts'
import { DEVICE, metadataOf, pixelOf, redAndBlue, segmentsOf, withExif } from './exif-jpeg.ts'

const APP1 = 0xe1
const clean = async (file: Blob): Promise<CleanPhoto> => {
  const made = await cleanPhoto(file)
  if (isRefusal(made) || isFault(made)) throw new Error(made.code)
  return made
}
const red = [expect.closeTo(220, -1), expect.closeTo(20, -1), expect.closeTo(20, -1)]
const blue = [expect.closeTo(20, -1), expect.closeTo(20, -1), expect.closeTo(220, -1)]

test('a photo with EXIF loses its position, its device and all markers of metadata, and stands upright', async () => {
  const file = await withExif(await redAndBlue(40, 20), 6)
  const before = new Uint8Array(await file.arrayBuffer())
  expect(metadataOf(before).map(([marker]) => marker)).toContain(APP1)
  expect(latin1(before)).toContain(DEVICE)
  // The browser reads the block: the test's own EXIF is a true one.
  const turned = await createImageBitmap(file, { imageOrientation: 'from-image' })
  expect([turned.width, turned.height]).toEqual([20, 40])

  const { bytes, width, height } = await clean(file)
  expect([width, height]).toEqual([20, 40])
  expect(segmentsOf(bytes).at(-1)![0]).toBe(0xda)
  // What is left is what the canvas writes of any picture: its own density and colour profile.
  const ofNothing = metadataOf(new Uint8Array(await (await redAndBlue(8, 8)).arrayBuffer()))
  expect(metadataOf(bytes)).toEqual(ofNothing)
  expect(ofNothing.map(([marker]) => marker)).not.toContain(APP1)
  for (const text of ['Exif', DEVICE, 'GPS', 'http']) expect(latin1(bytes)).not.toContain(text)
  const jpeg = new Blob([bytes], { type: 'image/jpeg' })
  expect(await pixelOf(jpeg, 10, 5)).toEqual(red)
  expect(await pixelOf(jpeg, 10, 35)).toEqual(blue)
})

test.each([
  [4_000, 1_000, 1_600, 400],
  [900, 2_400, 600, 1_600],
  [1_600, 1_200, 1_600, 1_200],
  [30, 10, 30, 10],
])(
  '%i × %i becomes %i × %i: at most 1600 px, never larger than it was',
  async (wide, high, width, height) => {
    expect(await clean(await redAndBlue(wide, high))).toMatchObject({ width, height })
  },
)

test('another format becomes a JPEG, white where it was clear', async () => {
  const canvas = new OffscreenCanvas(8, 8)
  canvas.getContext('2d')
  const { bytes } = await clean(await canvas.convertToBlob({ type: 'image/png' }))
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  expect(await pixelOf(new Blob([bytes]), 4, 4)).toEqual([255, 255, 255])
})

test.each([
  ['a text', new Blob(['pas une image'], { type: 'image/jpeg' })],
  ['nothing', new Blob([])],
  ['the start of a JPEG', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)])],
])('%s is refused as no image', async (_what, file) => {
  expect(await cleanPhoto(file)).toEqual({ kind: 'refusal', code: 'photo-unreadable' })
})
