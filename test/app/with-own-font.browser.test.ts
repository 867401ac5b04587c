import { expect, test } from 'vitest'
import { withOwnFont } from '../../src/app/with-own-font.ts'
import { drawSvg } from '../../src/platform/devices/draw-svg.ts'

const svg = (family: string) => ({
  name: 'carte.svg',
  type: 'image/svg+xml',
  bytes: new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" font-family="${family}"><text x="4" y="30" font-size="24">Illisible 0O Qg</text><text x="4" y="56" font-size="24" font-weight="700">Illisible 0O Qg</text></svg>`,
  ),
})
const SIZE = { width: 600, height: 120 }
const drawn = async (bytes: Uint8Array): Promise<string> => {
  const png = await drawSvg(bytes, SIZE)
  if (!(png instanceof Uint8Array)) throw new Error('not drawn')
  return png.join()
}

test('a picture has both weights of the app’s own face in it, and is drawn with them', async () => {
  const own = 'Atkinson Hyperlegible Next, sans-serif'
  const { bytes, name } = await withOwnFont(svg(own))
  expect(name).toBe('carte.svg')
  const text = new TextDecoder().decode(bytes)
  expect(text.match(/@font-face/g)).toHaveLength(2)
  expect(text).toMatch(/font-weight:400;src:url\(data:font\/woff2;base64,/)
  expect(text).toMatch(/<svg [^>]*><style>/)
  // Nothing else of it changed, and it refers to nothing outside.
  expect(text.replace(/<style>.*?<\/style>/, '')).toBe(new TextDecoder().decode(svg(own).bytes))
  expect(text).not.toMatch(/url\((?!data:)/)
  const system = await drawn(svg('sans-serif').bytes)
  expect(await drawn(bytes)).not.toBe(system)
  // A face that is not in the picture is not found, though the page has it.
  expect(await drawn((await withOwnFont(svg('sans-serif'))).bytes)).toBe(system)
})
