import type { View } from '../store/session.ts'

/** Metres on the ground under a pixel of the screen; MapLibre's zoom 0 shows the world in 512 pixels. */
const metresPerPixel = ({ lat, zoom }: Pick<View, 'lat' | 'zoom'>): number =>
  (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)

/** The longest round length (1, 2 or 5 times a power of ten) that fits in `mostPixels`, with its width on the screen. */
export const scaleBar = (view: View, mostPixels: number): { metres: number; pixels: number } => {
  const perPixel = metresPerPixel(view)
  const most = perPixel * mostPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1)
  return { metres, pixels: metres / perPixel }
}
