import '../../../styles/base.css'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../../src/ui/parts/checked-text.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, wordsOf } from '../mount.ts'

type Field = HTMLElementTagNameMap['tn-checked-text']

const opened = async (over: Partial<Field> = {}): Promise<Field> => {
  const element = document.createElement('tn-checked-text')
  Object.assign(element, {
    label: 'Note',
    help: 'Facultative.',
    multiline: true,
    names: ['rue de Bourgogne'],
    ...over,
  })
  const form = document.createElement('form')
  form.append(element)
  document.body.replaceChildren(form)
  await element.updateComplete
  return element
}
afterEach(() => vi.useRealTimers())

const control = (element: Field): HTMLTextAreaElement =>
  element.shadowRoot!.querySelector<HTMLTextAreaElement>('#text')!
const status = (element: Field): string =>
  element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()
const shown = (element: Field): string[] =>
  [...element.shadowRoot!.querySelectorAll('li')].map((each) =>
    [...each.querySelectorAll('.kind, .words')].map((part) => part.textContent.trim()).join(' '),
  )

test('once typing pauses, each passage is listed with its kind, and told once', async () => {
  const element = await opened()
  await userEvent.type(control(element), 'vu Karim rue de Bourgogne, 06 39 98 12 34')
  await expect.poll(() => shown(element)).toEqual(['Nom « Karim »', 'Téléphone « 06 39 98 12 34 »'])
  await expect.poll(() => status(element)).toContain('2 passages')
  expect(control(element).getAttribute('aria-invalid')).toBe('true')
  expect(control(element).getAttribute('aria-describedby')).toContain('check')
  expect(await axeFaults(element)).toEqual([])
})

test('nothing is said while the text is being typed', async () => {
  const element = await opened()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  for (const typed of ['vu ', 'vu Karim', 'vu Karim.']) {
    control(element).value = typed
    control(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    await element.updateComplete
    expect([status(element), shown(element)]).toEqual(['', []])
    vi.advanceTimersByTime(300)
  }
  vi.advanceTimersByTime(2_000)
  await element.updateComplete
  expect(status(element)).toContain('Un passage')
})

test('one tap masks one passage and the focus goes to the next; Rétablir gives it back', async () => {
  const element = await opened({ value: 'vu Karim, 06 39 98 12 34' })
  button(element, 'Masquer « Karim »').click()
  await expect.poll(() => element.value).toBe('vu [masqué], 06 39 98 12 34')
  await expect
    .poll(() => element.shadowRoot!.activeElement?.getAttribute('aria-label'))
    .toBe('Masquer « 06 39 98 12 34 »')
  expect(status(element)).toContain('reste 1 passage')
  button(element, 'Rétablir').click()
  await expect.poll(() => element.value).toBe('vu Karim, 06 39 98 12 34')
  await expect.poll(() => shown(element)).toHaveLength(2)
})

test('by keyboard alone: all is masked, and Ctrl+Z in the field takes it back', async () => {
  const element = await opened({ value: 'vu Karim, 06 39 98 12 34' })
  button(element, 'Tout masquer').focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => element.value).toBe('vu [masqué], [masqué]')
  await expect.poll(() => status(element)).toContain('Plus rien')
  await expect.poll(() => element.shadowRoot!.activeElement?.textContent).toContain('Rétablir')
  control(element).focus()
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => element.value).toBe('vu Karim, 06 39 98 12 34')
})

test('what is typed after a mask is not lost by taking the mask back', async () => {
  const element = await opened({ value: 'vu Karim' })
  button(element, 'Masquer « Karim »').click()
  await element.updateComplete
  await userEvent.type(control(element), ', calme')
  expect(element.value).toBe('vu [masqué], calme')
  expect(wordsOf(element)).not.toContain('Rétablir')
})

test('a passage is chosen in the field to be reworded', async () => {
  const element = await opened({ value: 'vu Karim au 3' })
  button(element, 'Reformuler « Karim »').click()
  expect(element.shadowRoot!.activeElement).toBe(control(element))
  await userEvent.keyboard('un habitant')
  expect(element.value).toBe('vu un habitant au 3')
})

test('in a one-line field Enter submits the form around it', async () => {
  const element = await opened({ multiline: false })
  let submitted = 0
  element.closest('form')!.addEventListener('submit', (event) => {
    event.preventDefault()
    submitted++
  })
  await userEvent.type(control(element), 'DI-2026-04512{Enter}')
  expect(submitted).toBe(1)
})
