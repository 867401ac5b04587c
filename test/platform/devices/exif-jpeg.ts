import { latin1 } from '../vault/raw-stores.ts'

/** A picture left half red, right half blue, `width` × `height`, as the browser's canvas encodes it. */
export const redAndBlue = async (width: number, height: number, type = 'image/jpeg'): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')!
  pen.fillStyle = 'rgb(220 20 20)'
  pen.fillRect(0, 0, width / 2, height)
  pen.fillStyle = 'rgb(20 20 220)'
  pen.fillRect(width / 2, 0, width / 2, height)
  return canvas.convertToBlob({ type, quality: 0.95 })
}

/** Name of the device that the EXIF block tells. */
export const DEVICE = 'Telephone de test'

/** A TIFF block, big-endian (EXIF 2.3, § 4.6): orientation, the device's name, and where the picture was taken. */
const exif = (orientation: number): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = []
  const short = (value: number): number => bytes.push(value >> 8, value & 255)
  const long = (value: number): void => {
    short(value >>> 16)
    short(value & 0xffff)
  }
  const entry = (tag: number, type: number, count: number, value: () => void): void => {
    short(tag)
    short(type)
    long(count)
    value()
  }
  const model = [...DEVICE, '\0'].map((char) => char.charCodeAt(0))
  bytes.push(0x4d, 0x4d)
  short(42)
  long(8)
  short(3)
  // Three entries and the end of the list: 8 + 2 + 36 + 4; the model's text, then the block of the position.
  const modelAt = 50
  const gpsAt = modelAt + model.length + (model.length % 2)
  entry(0x0110, 2, model.length, () => long(modelAt))
  entry(0x0112, 3, 1, () => {
    short(orientation)
    short(0)
  })
  entry(0x8825, 4, 1, () => long(gpsAt))
  long(0)
  bytes.push(...model)
  if (model.length % 2 === 1) bytes.push(0)
  short(4)
  const rationalsAt = gpsAt + 2 + 48 + 4
  const letter = (char: string) => (): void => {
    bytes.push(char.charCodeAt(0), 0, 0, 0)
  }
  entry(1, 2, 2, letter('N'))
  entry(2, 5, 3, () => long(rationalsAt))
  entry(3, 2, 2, letter('E'))
  entry(4, 5, 3, () => long(rationalsAt + 24))
  long(0)
  for (const degrees of [50, 41, 27, 3, 9, 25]) {
    long(degrees)
    long(1)
  }
  return Uint8Array.from(bytes)
}

/** A JPEG with an EXIF block (APP1) put in front of what it holds. */
export const withExif = async (jpeg: Blob, orientation: number): Promise<Blob> => {
  const bytes = new Uint8Array(await jpeg.arrayBuffer())
  const body = [...new TextEncoder().encode('Exif\0\0'), ...exif(orientation)]
  const length = body.length + 2
  const marker = Uint8Array.from([0xff, 0xe1, length >> 8, length & 255, ...body])
  return new Blob([bytes.slice(0, 2), marker, bytes.slice(2)], { type: 'image/jpeg' })
}

/** Segments of a JPEG up to the picture's data, by their marker (ITU T.81, annex B). */
export const segmentsOf = (bytes: Uint8Array): (readonly [marker: number, body: string])[] => {
  const segments: (readonly [number, string])[] = []
  for (let at = 2; at < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]!
    const end = at + 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!
    segments.push([marker, latin1(bytes.subarray(at + 4, end))])
    if (marker === 0xda) break
    at = end
  }
  return segments
}

/** Those that hold no picture: application data and comments. */
export const metadataOf = (bytes: Uint8Array): (readonly [marker: number, body: string])[] =>
  segmentsOf(bytes).filter(([marker]) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe)

/** The colour of one pixel of a picture. */
export const pixelOf = async (picture: Blob, x: number, y: number): Promise<readonly number[]> => {
  // Pixels as stored: what a reader that knows nothing of EXIF sees.
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'none' })
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const pen = canvas.getContext('2d')!
  pen.drawImage(bitmap, 0, 0)
  return [...pen.getImageData(x, y, 1, 1).data].slice(0, 3)
}
