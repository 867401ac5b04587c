import type { CleanPhoto } from '../../domain/field/clean-photo.ts'
import { type Fault, fault, type Refusal, refusal } from '../../domain/refusal.ts'

const LONGEST = 1600
const QUALITY = 0.82

/**
 * Makes a picture anew of its pixels alone: turned as its EXIF says, at most 1600 px on its long side, encoded by a canvas,
 * which writes no metadata. Refusal `photo-unreadable` for what the browser can't decode.
 */
export const cleanPhoto = async (file: Blob): Promise<CleanPhoto | Refusal | Fault> => {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (error) {
    // The one error that the standard has for a file that is no picture; others are bugs.
    if (error instanceof DOMException && error.name === 'InvalidStateError')
      return refusal('photo-unreadable')
    throw error
  }
  try {
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    if (!pen) return fault('picture-failed', 'no 2d context')
    // JPEG has no transparency: what is clear would come out black.
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, width, height)
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(picture, 0, 0, width, height)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height }
  } finally {
    picture.close()
  }
}
