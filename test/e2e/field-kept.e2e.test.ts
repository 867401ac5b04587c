import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from '../../src/messages/here.ts'
import { photos } from '../../src/messages/photos.ts'
import { shell } from '../../src/messages/shell.ts'
import { situations } from '../../src/messages/territory.ts'
import { DEVICE, withExif } from '../platform/devices/exif-jpeg.ts'
import { act, openRound, sheetPutAway, stopName } from './field-steps.ts'
import { type App, openApp } from './harness.ts'
import { rawStorage } from './raw-storage.ts'
import { type ServedCopy, servedCopy } from './served-copy.ts'
import { inOrder, openExample, saved, toast } from './steps.ts'

const NOTE = 'La porte du hall ne ferme plus depuis hier soir, le bas frotte sur le carrelage de l’entrée.'
/** Milliseconds between two letters. */
const LETTER = 50

let served: ServedCopy
let app: App
let page: Page

beforeAll(async () => {
  served = await servedCopy()
  app = await openApp({ url: served.url, touch: true, viewport: { width: 390, height: 844 } })
  page = app.page
})
afterAll(async () => {
  await app?.close()
  await served?.close()
})

/** The browser's tab dies: no event tells the page, nothing is written any more. Another is opened at the same address. */
const killed = async (): Promise<void> => {
  const url = page.url()
  const crashed = new Promise((resolve) => page.once('crash', resolve))
  void page.goto('chrome://crash').catch(() => undefined)
  await crashed
  page = await app.context.newPage()
  await page.goto(url)
}

/** The note of the sheet; the page is another one after the tab died. */
const note = () => page.locator('tn-situation-details').getByLabel(situations.noteText)

const sheetTitle = () => page.locator('tn-field-situation h2')

/** Photos on the disk. */
const photosKept = (): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tournee-example')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('photos').objectStore('photos').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )

/** A picture of the phone: turned on its side, with where it was taken. */
const phonePicture = async (): Promise<Buffer> => {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2_400, 1_800)
    const pen = canvas.getContext('2d')!
    for (let row = 0; row < 12; row += 1) {
      pen.fillStyle = row % 2 === 0 ? '#c9a227' : '#5b7a8c'
      pen.fillRect(0, row * 150, 2_400, 150)
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  return Buffer.from(await (await withExif(new Blob([Uint8Array.from(plain)]), 6)).arrayBuffer())
}

describe('what the phone holds', () => {
  inOrder(() => ({
    ...app,
    picture: (name) => page.screenshot({ path: `test/artefacts/kept-${name}.png` }).then(() => undefined),
  }))

  test('« Je suis ici » opens the nearest place, and a situation is begun there', async () => {
    await openExample(page)
    await openRound(page)
    await app.context.grantPermissions(['geolocation'])
    // In front of an entrance of the quarter's north.
    await app.context.setGeolocation({ longitude: 3.11349, latitude: 50.64576, accuracy: 12 })
    await page.getByRole('button', { name: here.button }).tap()
    await stopName(page).waitFor()
    await toast(page, 'La position n’est pas gardée').waitFor()
    await act(page, 'situation').tap()
    await page.locator('tn-field-situation [data-family=A]').tap()
    await page.locator('tn-field-situation [data-code^=A]').first().tap()
    await page.locator('tn-situation-details summary').tap()
  })

  test('a tab killed while one types loses at most the last second', async () => {
    const place = await sheetTitle().innerText()
    await note().focus()
    await page.keyboard.type(NOTE, { delay: LETTER })
    const typed = await note().inputValue()
    expect(typed).toBe(NOTE)
    await killed()
    await note().waitFor()
    const restored = await note().inputValue()
    expect(NOTE.startsWith(restored)).toBe(true)
    expect(NOTE.length - restored.length).toBeLessThanOrEqual(1_000 / LETTER)
    await expect.poll(() => sheetTitle().innerText()).toBe(place)
  })

  test('a photo is masked, outlives a killed tab, is kept with the situation, and nothing of the phone’s EXIF is on the disk', async () => {
    const chosen = page.locator('tn-photo-field #choose')
    await chosen.setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await phonePicture() })
    const canvas = page.locator('tn-photo-mask canvas')
    await canvas.waitFor()
    await canvas.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await canvas.boundingBox())!
    // Upright: higher than wide.
    expect(height).toBeGreaterThan(width)
    await page.touchscreen.tap(x + width / 2, y + height / 2)
    await page.getByText(photos.masks(1)).waitFor()
    await page.getByRole('button', { name: photos.band }).tap()
    await page.getByText(photos.masks(2)).waitFor()
    await page.getByRole('button', { name: photos.done }).tap()
    await page.getByRole('img', { name: photos.preview }).waitFor()
    // Kept with what is typed: a killed tab finds it again, masked, and it is saved with the rest.
    await expect.poll(() => rawStorage(page)).toMatch(/"masked":true,"isOpen":false/)
    await killed()
    await page.getByRole('img', { name: photos.preview }).waitFor()
    await page.locator('tn-field-situation .save button').tap()
    await saved(page)
    await expect.poll(photosKept).toBe(1)
    const raw = await rawStorage(page)
    for (const trace of [DEVICE, 'Exif']) expect(raw.includes(trace)).toBe(false)
  })

  test('the photo stays as long as its situation; undone, it is gone at the next opening, and no draft is left', async () => {
    await sheetPutAway(page)
    await page.reload()
    await stopName(page).waitFor()
    await expect.poll(photosKept).toBe(1)
    const drafts = await rawStorage(page)
    expect(drafts.includes('"key":"situation')).toBe(false)
    await page.getByRole('button', { name: shell.undo }).first().tap()
    await saved(page)
    await page.reload()
    await stopName(page).waitFor()
    await expect.poll(photosKept).toBe(0)
    expect(app.faults).toEqual([])
  })
})
