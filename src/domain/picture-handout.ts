/** A picture shown as the printed page that it is, A4 in landscape. */
export type PictureHandout = {
  readonly title: string
  /** SVG that refers to nothing outside. */
  readonly svg: string
}
