import { page } from 'vitest/browser'
import type { Position } from '../../src/geometry/position.ts'
import type { View } from '../../src/store/session.ts'

export type Picture = {
  /** Red, green, blue at a place of the ground. */
  readonly at: (place: Position) => readonly [number, number, number]
}

/** Where a place is in a map of that size, from its top left corner (Web Mercator, 512 pixels a tile). */
export const pixelOf = (place: Position, view: View, map: HTMLElement): { x: number; y: number } => {
  const world = 512 * 2 ** view.zoom
  const project = ([lng, lat]: Position) => ({
    x: ((lng + 180) / 360) * world,
    y: (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * world,
  })
  const [point, centre] = [project(place), project([view.lng, view.lat])]
  return {
    x: point.x - centre.x + map.clientWidth / 2,
    y: point.y - centre.y + map.clientHeight / 2,
  }
}

/** What the page shows of the map, as painted. */
export const pictureOf = async (map: HTMLElement, view: View): Promise<Picture> => {
  const base64 = String(await page.screenshot({ element: map, save: false }))
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  return {
    at: (place) => {
      const { x, y } = pixelOf(place, view, map)
      // The test page may be shown smaller than it is.
      const scale = bitmap.width / map.clientWidth
      const [r, g, b] = context.getImageData(Math.floor(x * scale), Math.floor(y * scale), 1, 1).data
      return [r!, g!, b!]
    },
  }
}
