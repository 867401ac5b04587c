import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { SituationCode } from '../../../src/domain/taxonomy.ts'
import '../../../src/ui/territoire/situation-form.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { button, type Mounted, mount, wordsOf } from '../mount.ts'

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
