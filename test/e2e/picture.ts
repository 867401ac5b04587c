import { copyFile, mkdir } from 'node:fs/promises'
import type { Page } from 'playwright'
import type { App } from './harness.ts'

/** Shares of pixels: less is the same picture, more another. */
export const SAME = 0.004
export const CHANGED = 0.012

/** Share of pixels, from 0 to 1, that two pictures of one size do not have in common; a hair of antialiasing is let through. */
export const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        }),
      )
      const [a, b] = pixels as [Uint8ClampedArray, Uint8ClampedArray]
      if (a.length !== b.length) return 1
      let differing = 0
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > 16)) differing++
      return differing / (a.length / 4)
    },
    [one.toString('base64'), other.toString('base64')],
  )

/** The screen as it stands, kept for the README. */
export const keptForReadme = async (app: App, name: string): Promise<void> => {
  await app.picture('readme-kept')
  await mkdir('docs/images', { recursive: true })
  await copyFile('test/artefacts/readme-kept.png', `docs/images/${name}.png`)
}
