import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../../src/ui/semaine/handover-menu.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Handover, HandoverForm } from '../../../src/domain/handover.ts'
import { handover as words } from '../../../src/messages/handover.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate, WEEK, weekEstate } from './week-scene.ts'

const scene = async (estate: Estate, over: { readonly round?: string; readonly pair?: string } = {}) => {
  const written: { readonly of: Handover; readonly form: HandoverForm }[] = []
  const mounted = await mount('tn-handover-menu', estate, { week: WEEK }, () => ({
    writeRounds: async (of, form) => {
      written.push({ of, form })
      return { name: `remise.${form}`, bytes: new Uint8Array(), type: '' }
    },
    saveBytes: async () => null,
  }))
  Object.assign(mounted.element, over)
  await mounted.settled()
  const dialog = deepAll(mounted.element.shadowRoot!, 'dialog')[0] as HTMLDialogElement
  return { ...mounted, written, dialog }
}
const choose = (element: HTMLElement, value: string): void => {
  const select = deepAll(element.shadowRoot!, 'select')[0] as HTMLSelectElement
  select.value = value
  select.dispatchEvent(new Event('change'))
}

test('the button opens a dialog with the week, each pair and each round, and the five ways to give them', async () => {
  const { element, dialog, settled } = await scene(preparedEstate())
  expect(dialog.open).toBe(false)
  button(element, words.open).click()
  await settled()
  expect(dialog.open).toBe(true)
  expect(deepAll(dialog, 'option').map((each) => each.textContent?.trim())).toEqual([
    'Toute la semaine',
    'Les tournées de Binôme 1',
    'Les tournées de Binôme 2',
    'La tournée 1 · Lundi 30 novembre 2026 · Binôme 1',
    'La tournée 2 · Mardi 1er décembre 2026 · Binôme 2',
  ])
  expect(deepAll(dialog, 'li button')).toHaveLength(5)
  expect(wordsOf(element)).toContain('Ce sera la version 1 de la semaine.')
})

test('a pair’s agenda is written of that pair alone, the dialog closes, and the toast says the file', async () => {
  const { element, dialog, written, store, settled } = await scene(preparedEstate())
  button(element, words.open).click()
  choose(element, 'pair:p1')
  await settled()
  button(element, words.forms.ics).click()
  await settled()
  expect(dialog.open).toBe(false)
  expect(written.map(({ form, of }) => [form, of.pair, of.rounds.length])).toEqual([['ics', 'Binôme 1', 1]])
  expect(store.read().session.toast?.text).toBe('remise.ics est prêt à être remis.')
  button(element, words.open).click()
  await settled()
  expect(wordsOf(element)).toContain('Rien n’a changé depuis la version 1')
})

test('set on a round it offers that round first; sheets go to the preview', async () => {
  const estate = preparedEstate()
  const [first] = [...estate.round.values()].filter(({ pair }) => pair === 'p1')
  const { element, written, store, settled } = await scene(estate, { round: first!.id })
  button(element, words.open).click()
  await settled()
  button(element, words.forms.phone).click()
  await settled()
  expect(written.map(({ form, of }) => [form, of.round])).toEqual([['phone', 1]])
  button(element, words.open).click()
  await settled()
  button(element, words.print).click()
  await settled()
  expect(store.read().session.sheets?.map(({ round }) => round)).toEqual([first!.id])
})

test('by the keyboard: it opens, Escape closes it, and the focus is back on the button', async () => {
  const { element, dialog, settled } = await scene(preparedEstate())
  const opener = button(element, words.open)
  opener.focus()
  await userEvent.keyboard('{Enter}')
  await settled()
  expect(dialog.open).toBe(true)
  await userEvent.keyboard('{Escape}')
  await settled()
  expect(dialog.open).toBe(false)
  expect(element.shadowRoot!.activeElement).toBe(opener)
})

test('without rounds the button says why, and opens nothing', async () => {
  const { element, dialog, store, settled } = await scene(weekEstate())
  const opener = button(element, words.open)
  expect(opener.getAttribute('aria-disabled')).toBe('true')
  opener.click()
  await settled()
  expect(dialog.open).toBe(false)
  expect(store.read().session.toast?.text).toContain('pas encore préparée')
})

test('on a phone nothing is cut, targets are 44 px, and axe finds no fault', async () => {
  await page.viewport(320, 700)
  const { element, dialog, settled } = await scene(preparedEstate())
  button(element, words.open).click()
  await settled()
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth)
  for (const each of deepAll(dialog, 'button, select'))
    expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  expect(await axeFaults(element)).toEqual([])
  await page.viewport(1280, 800)
})
