import { beforeEach, expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import { type Draft, pictureOf } from '../../../src/domain/field/draft.ts'
import type { FieldPorts } from '../../../src/operations/field-ports.ts'
import { cleanPhoto } from '../../../src/platform/devices/clean-photo.ts'
import type { FieldSheet } from '../../../src/store/field-session.ts'
import '../../../src/ui/terrain/round/field-round.ts'
import '../../../src/ui/terrain/situation/field-defect.ts'
import '../../../src/ui/terrain/situation/field-situation.ts'
import { settings } from '../../domain/build.ts'
import { code } from '../../domain/code.ts'
import { pixelOf, redAndBlue } from '../../platform/devices/exif-jpeg.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate } from '../semaine/week-scene.ts'

const TODAY = '2026-11-30'
const LETTERBOX = 'F-letterbox-doors-broken'
/** What the device keeps: it outlives the page. */
const drafts = new Map<string, Draft>()
const photos = new Map<string, Uint8Array<ArrayBuffer>>()
const field = {
  cleanPhoto,
  drafts: {
    keep: async (draft: Draft) => {
      drafts.set(draft.key, draft)
      return null
    },
    forget: async (key: string) => {
      drafts.delete(key)
      return null
    },
  },
  photos: {
    keep: async (id: string, bytes: Uint8Array<ArrayBuffer>) => {
      photos.set(id, bytes)
      return null
    },
    read: async (id: string) => photos.get(id) ?? null,
    forget: async (id: string) => {
      photos.delete(id)
      return null
    },
  },
} as unknown as FieldPorts

beforeEach(() => {
  drafts.clear()
  photos.clear()
})

let openings = 0
/** The page, begun anew with what the device kept: what stood on the screen before is gone. */
const opened = async (fieldSheet: FieldSheet) => {
  const codes = [code('A1'), code('B1'), code(LETTERBOX)]
  const opening = ++openings
  let ids = 0
  const scene = await mount(
    'tn-field-round',
    withRecords(preparedEstate(), [settings({ fictional: true }), ...codes]),
    { workspace: 'terrain', fieldView: 'round', today: TODAY, fieldSheet, drafts: new Map(drafts) },
    () => ({
      clock: () => Date.parse(`${TODAY}T09:00Z`),
      field,
      newId: (kind: string) => `${kind}-${opening}-${++ids}`,
    }),
  )
  const all = (selector: string) => deepAll(scene.element.shadowRoot!, selector)
  const tap = async (selector: string): Promise<void> => {
    await expect.poll(() => all(selector).length).toBeGreaterThan(0)
    all(selector)[0]!.click()
    await scene.settled()
  }
  const choose = async (): Promise<void> => {
    const input = all('#choose')[0] as HTMLInputElement
    const transfer = new DataTransfer()
    transfer.items.add(new File([await redAndBlue(800, 600)], 'photo.jpg', { type: 'image/jpeg' }))
    input.files = transfer.files
    input.dispatchEvent(new Event('change'))
    await drawn()
  }
  const drawn = () => expect.poll(() => (all('canvas')[0] as HTMLCanvasElement | undefined)?.width).toBe(800)
  const press = async (words: string): Promise<void> => {
    button(scene.element, words).click()
    await scene.settled()
  }
  return { ...scene, all, tap, choose, drawn, press }
}
const named = () => [...drafts.values()].map(pictureOf)[0]

test('a photo taken at a stop outlives a killed tab, while it is masked and once it is kept, and is saved with the rest', async () => {
  const first = await opened('situation')
  await first.tap('[data-family=A]')
  await first.tap('[data-code=A1]')
  await first.choose()
  await expect.poll(named).toMatchObject({ isOpen: true, masked: false })

  const second = await opened('situation')
  await second.drawn()
  await second.press('Garder cette photo')
  await expect.poll(named).toMatchObject({ isOpen: false, masked: false })
  expect([...photos.keys()]).toEqual([named()!.id])

  const third = await opened('situation')
  await expect.poll(() => (third.all('img')[0] as HTMLImageElement | undefined)?.naturalWidth).toBe(800)
  const bytes = photos.get(named()!.id)!
  await third.tap('.save .primary')
  const situation = () =>
    [...third.store.read().estate.situation.values()].find(({ id }) => id.startsWith('situation-'))
  await expect.poll(situation).toMatchObject({ code: 'A1' })
  expect(photos.get(situation()!.photo!)).toEqual(bytes)
  await expect.poll(() => [...photos.keys()]).toEqual([situation()!.photo])
  expect(drafts.size).toBe(0)
})

test('of letterboxes nothing is kept before a mask; found again, its mask is in it, and counts', async () => {
  const first = await opened('defect')
  await first.tap('[data-component="letterbox-doors"]')
  await first.tap(`[data-code="${LETTERBOX}"]`)
  await first.choose()
  const told: unknown[] = []
  first
    .all('tn-photo-mask')[0]!
    .addEventListener('tn-masking', (event) => told.push((event as CustomEvent).detail))
  await first.press('Masquer toute la bande')
  await first.press('Annuler le dernier masque')
  await expect.poll(() => told.at(-1)).toBeNull()
  await expect.poll(() => [photos.size, named()]).toEqual([0, null])
  await first.press('Masquer toute la bande')
  await expect.poll(named).toMatchObject({ isOpen: true, masked: true })
  const [kept] = [...photos.values()]
  expect(Math.max(...(await pixelOf(new Blob([kept!]), 400, 300)))).toBeLessThan(60)

  const second = await opened('defect')
  await second.drawn()
  await second.press('Garder cette photo')
  await expect.poll(named).toMatchObject({ isOpen: false, masked: true })
  expect(photos.size).toBe(1)
})

test('a photo removed, or of a code that is taken back, is gone from the device at once', async () => {
  const scene = await opened('situation')
  await scene.tap('[data-family=A]')
  await scene.tap('[data-code=A1]')
  await scene.choose()
  await scene.press('Garder cette photo')
  await expect.poll(() => photos.size).toBe(1)
  await scene.press('Retirer la photo')
  await expect.poll(() => [photos.size, named()]).toEqual([0, null])
  await scene.choose()
  await expect.poll(() => photos.size).toBe(1)
  await scene.press('Changer')
  await expect.poll(() => [photos.size, named()]).toEqual([0, null])
  expect(wordsOf(scene.element)).not.toContain('Garder cette photo')
})
