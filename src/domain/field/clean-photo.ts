/** A JPEG made anew on a canvas: upright, of pixels alone (no EXIF, no position), at most 1600 px on its long side. */
export type CleanPhoto = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}
