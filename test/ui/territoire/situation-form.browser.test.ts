import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { SituationCode } from '../../../src/domain/taxonomy.ts'
import '../../../src/ui/territoire/situation-form.ts'
import type { FieldPorts } from '../../../src/operations/field-ports.ts'
import { cleanPhoto } from '../../../src/platform/devices/clean-photo.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { redAndBlue } from '../../platform/devices/exif-jpeg.ts'
import { button, deepAll, type Mounted, mount, wordsOf } from '../mount.ts'

const code = (id: string, over: Partial<SituationCode> = {}): SituationCode => ({
  kind: 'code',
  id,
  family: id[0] as SituationCode['family'],
  label: `Code ${id}`,
  since: 1,
  retired: false,
  finest: 'entrance',
  retentionMonths: 12,
  danger: false,
  ...over,
})
const codes = [code('A1'), code('D4', { danger: true }), code('G1', { finest: 'sector' })]
const fictional = settings({ fictional: true })

const open = (session = {}, ...records: readonly AnyRecord[]) =>
  mount('tn-situation-form', estate(fictional, ...codes, ...records), {
    dialog: 'situation',
    selection: { kind: 'entrance', id: 'e1' },
    ...session,
  })
const root = ({ element }: Mounted<HTMLElement>): ShadowRoot => element.shadowRoot!
const read = (form: Mounted<HTMLElement>, id: string): HTMLElement =>
  root(form).querySelector<HTMLElement>(`tn-checked-text#${id}`)!
const put = async (form: Mounted<HTMLElement>, id: string, value: string): Promise<void> => {
  const own = root(form).querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!
  const control = own.shadowRoot?.querySelector<HTMLInputElement>('#text') ?? own
  control.value = value
  control.dispatchEvent(new Event(control.localName === 'select' ? 'change' : 'input'))
  await form.settled()
}

test('the place, its landlord and the audience of the family are there before anything is typed', async () => {
  const form = await open()
  await put(form, 'family', 'A')
  const given = (id: string): string => root(form).querySelector<HTMLSelectElement>(`#${id}`)!.value
  expect(given('place')).toBe('e1')
  expect(given('responsible')).toBe('vilogia')
  expect(given('audience')).toBe('funder')
  expect(given('status')).toBe('noted')
})

test('without a code nothing is noted, and an alert says why', async () => {
  const form = await open()
  button(form.element, 'Noter').click()
  await form.settled()
  expect(root(form).querySelector('[role=alert] .error')?.textContent).toContain('Choisissez un code')
  expect(form.store.read().estate.situation.size).toBe(0)
})

test('a note that names somebody is masked in one tap, then noted', async () => {
  const form = await open({ presetCode: 'A1' })
  await put(form, 'note', 'Appeler le 06 12 34 56 78')
  button(form.element, 'Noter').click()
  await form.settled()
  expect(root(form).querySelector('[role=alert] .error')?.textContent).toContain('06 12 34 56 78')
  expect(form.store.read().estate.situation.size).toBe(0)
  await expect.poll(() => wordsOf(read(form, 'note'))).toContain('Téléphone')
  button(form.element, 'Masquer « 06 12 34 56 78 »').click()
  await form.settled()
  button(form.element, 'Noter').click()
  await form.settled()
  const [noted] = form.store.read().estate.situation.values()
  expect(noted).toMatchObject({ code: 'A1', place: 'e1', note: 'Appeler le [masqué]' })
  expect(form.store.read().session.dialog).toBe('none')
})

test('a code noted by sector offers sectors only', async () => {
  const form = await open({ presetCode: 'G1' })
  const groups = [...root(form).querySelectorAll('#place optgroup')].map((each) => each.getAttribute('label'))
  expect(groups).toEqual(['Secteurs'])
})

test('a code of immediate danger says who to call now', async () => {
  const form = await open({ presetCode: 'D4' })
  expect(root(form).querySelector('.callout.danger')?.textContent).toContain('112')
})

test('correcting a situation keeps its moment and its steps, which its card adds', async () => {
  const form = await open({ selection: { kind: 'situation', id: 's1' } }, situation('s1'))
  expect(root(form).querySelector('#status')).toBeNull()
  await put(form, 'severity', '3')
  button(form.element, 'Enregistrer').click()
  await form.settled()
  const corrected = form.store.read().estate.situation.get('s1')
  expect(corrected).toEqual({ ...situation('s1'), severity: 3 })
})

test('what is typed survives the frame being asked for in between, and Escape forgets it', async () => {
  const form = await open()
  await put(form, 'reference', 'T-42')
  form.store.look({ dialog: 'framework' })
  await form.settled()
  form.store.look({ dialog: 'none' })
  await form.settled()
  expect(read(form, 'reference').shadowRoot!.querySelector<HTMLInputElement>('#text')!.value).toBe('T-42')
  root(form)
    .querySelector('dialog')!
    .dispatchEvent(new Event('cancel', { cancelable: true }))
  await form.settled()
  expect(form.store.read().session.dialog).toBe('none')
  expect(root(form).querySelector('dialog')!.open).toBe(false)
})

test('a photo is taken where the code allows one, and noted with the rest; under another code it is let go of', async () => {
  const kept = new Map<string, Uint8Array>()
  const photos = {
    keep: async (id: string, bytes: Uint8Array) => {
      kept.set(id, bytes)
      return null
    },
  }
  const form = await mount(
    'tn-situation-form',
    estate(fictional, ...codes, code('B1')),
    { dialog: 'situation', selection: { kind: 'entrance', id: 'e1' }, presetCode: 'A1' },
    () => ({ field: { cleanPhoto, photos } as unknown as FieldPorts }),
  )
  const all = (selector: string) => deepAll(root(form), selector)
  const take = async (): Promise<void> => {
    await expect.poll(() => all('#choose').length).toBe(1)
    const input = all('#choose')[0] as HTMLInputElement
    const transfer = new DataTransfer()
    transfer.items.add(new File([await redAndBlue(80, 60)], 'photo.jpg', { type: 'image/jpeg' }))
    input.files = transfer.files
    input.dispatchEvent(new Event('change'))
    await expect.poll(() => (all('canvas')[0] as HTMLCanvasElement | undefined)?.width).toBe(80)
  }
  await take()
  // Still being masked: it waits to be kept or put aside.
  button(form.element, 'Noter').click()
  await form.settled()
  expect(wordsOf(form.element)).toContain('n’est pas encore gardée')
  expect(form.store.read().estate.situation.size).toBe(0)
  button(form.element, 'Garder cette photo').click()
  await expect.poll(() => all('tn-photo').length).toBe(1)
  await put(form, 'family', 'B')
  await put(form, 'code', 'B1')
  await form.settled()
  expect(all('tn-photo')).toHaveLength(0)
  await put(form, 'family', 'A')
  await put(form, 'code', 'A1')
  await take()
  button(form.element, 'Garder cette photo').click()
  await expect.poll(() => all('tn-photo').length).toBe(1)
  // The frame is asked for in between: the photo is there again, as what is typed.
  form.store.look({ dialog: 'framework' })
  await expect.poll(() => all('tn-photo').length).toBe(0)
  form.store.look({ dialog: 'none' })
  await expect.poll(() => all('tn-photo').length).toBe(1)
  button(form.element, 'Noter').click()
  await form.settled()
  const [noted] = form.store.read().estate.situation.values()
  expect(noted).toMatchObject({ code: 'A1', place: 'e1', photo: expect.stringContaining('photo-') })
  expect([...kept.keys()]).toEqual([noted!.photo])
})

test('one that is noted already has its photo on its card, not in this form', async () => {
  const noted = situation('s', { code: 'A1', place: 'e1' })
  const form = await open({ selection: { kind: 'situation', id: 's' } }, noted)
  expect(root(form).querySelector('form')).not.toBeNull()
  expect(root(form).querySelector('tn-photo-field')).toBeNull()
})
