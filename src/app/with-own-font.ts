import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url'
import { base64 } from '../domain/base64.ts'
import type { SavedFile } from '../operations/ports.ts'

const FACES = [
  [400, regular],
  [700, bold],
] as const
let rules: Promise<string> | undefined

/** A picture in SVG with the app's own face in it, from the app's files: drawn as PNG, printed or opened elsewhere, its words look as on the screen. Where the face can't be read, the picture as it is. */
export const withOwnFont = async (svg: SavedFile): Promise<SavedFile> => {
  rules ??= Promise.all(FACES.map(faceRule)).then((each) => each.join(''))
  try {
    const style = `<style>${await rules}</style>`
    const text = new TextDecoder().decode(svg.bytes).replace(/<svg [^>]*>/, (start) => start + style)
    return { ...svg, bytes: new TextEncoder().encode(text) }
  } catch {
    rules = undefined
    return svg
  }
}

async function faceRule([weight, address]: (typeof FACES)[number]): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
}
