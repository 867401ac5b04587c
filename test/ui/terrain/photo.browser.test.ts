import { beforeEach, expect, test, vi } from 'vitest'
import type { TakenPhoto } from '../../../src/domain/field/photo-rules.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { cleanPhoto } from '../../../src/platform/devices/clean-photo.ts'
import '../../../src/ui/terrain/photo/photo-field.ts'
import type { PhotoMask } from '../../../src/ui/terrain/photo/photo-mask.ts'
import '../../../src/ui/territoire/situation-photo.ts'
import { pixelOf, redAndBlue } from '../../platform/devices/exif-jpeg.ts'
import { anEstate, aSituation } from '../../store/builders.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'

const LETTERBOX = 'F-letterbox-doors-broken'
const kept = new Map<string, Uint8Array<ArrayBuffer>>()
const ports = (): Partial<Ports> => ({
  field: {
    cleanPhoto,
    photos: {
      keep: async (id: string, bytes: Uint8Array<ArrayBuffer>) => {
        kept.set(id, bytes)
        return null
      },
      read: async (id: string) => kept.get(id) ?? null,
      forget: async () => null,
    },
  } as unknown as Ports['field'],
})
beforeEach(() => kept.clear())

/** JPEG rings beside an edge: what matters is that nothing of 220 is left. */
const isDark = (colour: readonly number[]): boolean => Math.max(...colour) < 60
const red = [expect.closeTo(220, -1), expect.closeTo(20, -1), expect.closeTo(20, -1)]
const at = (taken: TakenPhoto, x: number, y: number) => pixelOf(new Blob([taken.bytes]), x, y)

const aField = async (code: string) => {
  const mounted = await mount('tn-photo-field', anEstate(), {}, ports)
  const told: (TakenPhoto | null)[] = []
  mounted.element.addEventListener('tn-photo', (event) => told.push((event as CustomEvent).detail))
  mounted.element.code = code
  await mounted.settled()
  return { ...mounted, told }
}
const choose = async (mounted: Mounted<HTMLElement>, file: Blob): Promise<void> => {
  const input = deepAll(mounted.element.shadowRoot!, '#choose')[0] as HTMLInputElement
  const transfer = new DataTransfer()
  transfer.items.add(new File([file], 'photo.jpg', { type: 'image/jpeg' }))
  input.files = transfer.files
  input.dispatchEvent(new Event('change'))
}
const mask = (mounted: Mounted<HTMLElement>): PhotoMask =>
  deepAll(mounted.element.shadowRoot!, 'tn-photo-mask')[0] as PhotoMask
const opened = async (mounted: Mounted<HTMLElement>): Promise<HTMLCanvasElement> => {
  await expect.poll(() => mask(mounted)?.shadowRoot?.querySelector('canvas')?.width).toBe(800)
  return mask(mounted).shadowRoot!.querySelector('canvas')!
}
const press = async (mounted: Mounted<HTMLElement>, words: string): Promise<void> => {
  button(mounted.element, words).click()
  await mounted.settled()
}
const keep = async ({ told, ...mounted }: Awaited<ReturnType<typeof aField>>): Promise<TakenPhoto> => {
  const before = told.length
  await press(mounted, 'Garder cette photo')
  await expect.poll(() => told.length).toBe(before + 1)
  return told.at(-1)!
}

test('a photo is offered where the code allows one, and nowhere else', async () => {
  const field = await aField('B1')
  expect(wordsOf(field.element)).toBe('')
  field.element.code = 'A1'
  await field.settled()
  const [take, other] = deepAll(field.element.shadowRoot!, 'input') as HTMLInputElement[]
  expect([take!.getAttribute('capture'), take!.accept, other!.getAttribute('capture')]).toEqual([
    ...['environment', 'image/*', null],
  ])
  expect(await axeFaults(field.element)).toEqual([])
})

test('a picture is masked by finger, by band and by frame; masks are in the pixels that are kept', async () => {
  const field = await aField(LETTERBOX)
  await choose(field, await redAndBlue(800, 600))
  const canvas = await opened(field)
  await field.settled()
  expect(await axeFaults(field.element)).toEqual([])
  const box = canvas.getBoundingClientRect()
  const pointer = (type: string, x: number, y: number): void => {
    canvas.dispatchEvent(
      new PointerEvent(type, {
        ...{ pointerId: 1, isPrimary: true, button: 0, bubbles: true },
        ...{ clientX: box.left + (x * box.width) / 800, clientY: box.top + (y * box.height) / 600 },
      }),
    )
  }
  // A made-up pointer can't be captured: the browser knows of none.
  vi.spyOn(canvas, 'setPointerCapture').mockImplementation(() => undefined)
  vi.spyOn(canvas, 'hasPointerCapture').mockReturnValue(true)
  pointer('pointerdown', 100, 50)
  pointer('pointermove', 300, 50)
  await press(field, 'Masquer toute la bande')
  await press(field, 'Poser un cadre')
  for (let times = 0; times < 9; times += 1)
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  await press(field, 'Cadre à gauche')
  await press(field, 'Agrandir le cadre')
  expect(wordsOf(field.element)).toContain('3 masques posés')

  const taken = await keep(field)
  expect(taken.masked).toBe(true)
  for (const [x, y] of [
    ...[
      [100, 50],
      [200, 50],
      [300, 50],
    ],
    ...[
      [0, 201],
      [400, 300],
      [799, 399],
    ],
    ...[
      [360, 500],
      [250, 560],
    ],
  ] as const)
    expect([x, y, isDark(await at(taken, x!, y!))]).toEqual([x, y, true])
  for (const [x, y] of [
    [100, 130],
    [20, 590],
    [200, 150],
  ] as const)
    expect(await at(taken, x, y)).toEqual(red)
  await expect.poll(() => deepAll(field.element.shadowRoot!, 'img').length).toBe(1)
  expect(await axeFaults(field.element)).toEqual([])
})

test('letterboxes are not kept without a mask, and the button says why it waits', async () => {
  const field = await aField(LETTERBOX)
  await choose(field, await redAndBlue(800, 600))
  await opened(field)
  expect(field.element.isSettled()).toBe(false)
  await field.settled()
  expect(wordsOf(field.element)).toContain('n’est pas encore gardée')
  await press(field, 'Garder cette photo')
  expect(field.told).toEqual([])
  expect(deepAll(field.element.shadowRoot!, '#why[role=alert]')[0]?.textContent).toContain('portent des noms')
  await press(field, 'Masquer toute la bande')
  await press(field, 'Annuler le dernier masque')
  expect(button(field.element, 'Garder cette photo').getAttribute('aria-disabled')).toBe('true')
  await press(field, 'Masquer toute la bande')
  expect((await keep(field)).masked).toBe(true)
  expect(field.element.isSettled()).toBe(true)
})

test('undone strokes are not in what is kept; elsewhere a photo may go without a mask', async () => {
  const field = await aField('A1')
  await choose(field, await redAndBlue(800, 600))
  await opened(field)
  await press(field, 'Masquer toute la bande')
  await press(field, 'Annuler le dernier masque')
  const taken = await keep(field)
  expect(taken.masked).toBe(false)
  expect(await at(taken, 200, 300)).toEqual(red)
  await press(field, 'Retirer la photo')
  expect(field.told.at(-1)).toBeNull()
})

test('a photo that becomes one of letterboxes is taken back until it is masked; under a code that shows people it goes', async () => {
  const field = await aField('A1')
  await choose(field, await redAndBlue(800, 600))
  await opened(field)
  await keep(field)
  field.element.code = LETTERBOX
  await field.settled()
  expect(field.told.at(-1)).toBeNull()
  await opened(field)
  await press(field, 'Masquer toute la bande')
  await keep(field)
  field.element.code = 'B1'
  await field.settled()
  expect(field.told.at(-1)).toBeNull()
  expect(wordsOf(field.element)).toBe('')
})

test('what is no picture is refused in words', async () => {
  const field = await aField('A1')
  await choose(field, new Blob(['rien']))
  await expect.poll(() => wordsOf(field.element)).toContain('n’est pas une image')
  expect(field.told).toEqual([])
})

test('the photo of a noted situation is joined, shown, removed, and let go of when it leaves the screen', async () => {
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const mounted = await mount('tn-situation-photo', anEstate(aSituation('s-1')), {}, ports)
  mounted.element.situation = 's-1'
  await mounted.settled()
  await choose(mounted, await redAndBlue(800, 600))
  await opened(mounted)
  await press(mounted, 'Garder cette photo')
  await expect.poll(() => wordsOf(mounted.element)).toContain('Joindre la photo')
  await press(mounted, 'Joindre la photo')
  const image = (): HTMLImageElement | undefined =>
    deepAll(mounted.element.shadowRoot!, 'img')[0] as HTMLImageElement | undefined
  await expect.poll(() => image()?.naturalWidth).toBe(800)
  expect(image()!.alt).toBe('Photo de la situation')
  const shown = image()!.src
  expect(await axeFaults(mounted.element)).toEqual([])
  await press(mounted, 'Retirer la photo')
  expect(mounted.store.read().estate.situation.get('s-1')?.photo).toBeUndefined()
  await expect.poll(image).toBeUndefined()
  expect(revoked.mock.calls.flat()).toContain(shown)
  revoked.mockRestore()
})

test('a photo made on another device is said to be not here', async () => {
  const mounted = await mount('tn-photo', anEstate(), {}, ports)
  mounted.element.photo = 'photo-elsewhere'
  await mounted.settled()
  expect(wordsOf(mounted.element)).toContain('n’est pas sur cet appareil')
})
