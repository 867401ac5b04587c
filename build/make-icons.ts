import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { launchOptions } from '../test/browser/chromium.ts'

/** Share of the side that the drawing takes where the device cuts the icon to a shape: within the circle of 80 % that no shape cuts (W3C, maskable icons). */
const SAFE = 0.72

const drawing = readFileSync('public/icon.svg', 'utf8')
const ground = /<rect[^>]* fill="(#\w+)"/.exec(drawing)?.[1] ?? ''

type Icon = { readonly file: string; readonly size: number; readonly full?: true }
const icons: readonly Icon[] = [
  { file: 'icon-180', size: 180, full: true }, // iOS rounds the corners itself, on black where there is nothing
  { file: 'icon-192', size: 192 },
  { file: 'icon-512', size: 512 },
  { file: 'icon-maskable-512', size: 512, full: true },
]

/** `npm run icons`: draws `public/icon.svg` in the sizes that devices ask for. */
const main = async (): Promise<void> => {
  const browser = await chromium.launch(await launchOptions())
  const page = await browser.newPage()
  for (const { file, size, full } of icons) {
    const png = await page.evaluate(drawn, {
      drawing,
      size,
      side: full ? size * SAFE : size,
      ground: full ? ground : null,
    })
    writeFileSync(`public/${file}.png`, Buffer.from(png, 'base64'))
  }
  await browser.close()
}

type Drawn = { drawing: string; size: number; side: number; ground: string | null }

/** In the page: the drawing in the middle of a square, as a PNG in base64. */
const drawn = async ({ drawing, size, side, ground }: Drawn): Promise<string> => {
  const picture = new Image(side, side)
  picture.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  const pen = canvas.getContext('2d')!
  if (ground) {
    pen.fillStyle = ground
    pen.fillRect(0, 0, size, size)
  }
  pen.drawImage(picture, (size - side) / 2, (size - side) / 2, side, side)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

void main()
