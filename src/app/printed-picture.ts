import { type Fault, isFault } from '../domain/refusal.ts'
import type { SavedFile } from '../operations/ports.ts'
import { drawSvg } from '../platform/devices/draw-svg.ts'
import { workers } from './workers.ts'

/** Points to the inch, and an A4 page in landscape of them. */
const DOTS = 300
const PAGE = { width: 3508, height: 2480 }

/** The PNG of a page written as SVG, which says how large it is on paper. */
export const printedPicture = async (svg: SavedFile): Promise<SavedFile | Fault> => {
  const drawn = await drawSvg(svg.bytes, PAGE)
  if (isFault(drawn)) return drawn
  const bytes = await workers.exchange.call((engine) => engine.printed(drawn, DOTS))
  return isFault(bytes) ? bytes : { name: svg.name.replace(/svg$/, 'png'), bytes, type: 'image/png' }
}
