import { type Fault, fault, isFault } from '../../domain/refusal.ts'
import { drawSvg } from './draw-svg.ts'

/** Pixels of a picture on the clipboard: wide enough for a slide. */
const PIXELS = { width: 2400, height: 1700 }

/** Puts an SVG on the clipboard as a PNG; the fault when the browser does not let it. */
export const copyPicture = async (svg: string): Promise<Fault | null> => {
  const drawn = await drawSvg(new TextEncoder().encode(svg), PIXELS)
  if (isFault(drawn)) return drawn
  try {
    const blob = new Blob([drawn as BlobPart], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    return null
  } catch (cause) {
    return fault('clipboard-refused', cause)
  }
}
