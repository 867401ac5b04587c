import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withRecords } from '../../../src/domain/estate.ts'
import '../../../src/ui/shell/toast.ts'
import { estate, landlord } from '../../domain/build.ts'
import { button, mount } from '../mount.ts'

test('what was done is a status with its undo, and pressing it takes the change back', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  await store.commit('Ajouter un bailleur', (now) => withRecords(now, [landlord('neuf')])).saved
  store.look({ toast: { id: 1, text: 'Bailleur ajouté', tone: 'done', undo: true } })
  await settled()
  expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).toContain('Bailleur ajouté')
  expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent.trim()).toBe('')
  button(element, 'Annuler').click()
  await settled()
  expect(store.read().estate.landlord.has('neuf')).toBe(false)
  expect(store.read().session.toast?.text).toContain('ajouter un bailleur')
})

test('a refusal is an alert that stays until it is dismissed', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {
    toast: { id: 1, text: 'Rien à annuler', tone: 'refusal', undo: false },
  })
  expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).toContain('Rien à annuler')
  element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Fermer le message"]')!.click()
  await settled()
  expect(store.read().session.toast).toBeNull()
})

/** A button beside the toast, and what of the focus is told to the page around. */
const beside = () => {
  const opener = document.createElement('button')
  opener.textContent = 'Ouvrir'
  const lost: string[] = []
  document.body.append(opener)
  document.body.addEventListener('tn-focus-lost', () => lost.push('lost'), { once: true })
  return { opener, lost }
}

test.each(['Fermer le message', 'Annuler'])('after « %s » the focus is back where it was', async (name) => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  const { opener } = beside()
  await userEvent.click(opener)
  await store.commit('Ajouter un bailleur', (now) => withRecords(now, [landlord('neuf')])).saved
  store.look({ toast: { id: 1, text: 'Bailleur ajouté', tone: 'done', undo: true } })
  await settled()
  await userEvent.click(element.shadowRoot!.querySelector(name === 'Annuler' ? 'button' : '[aria-label]')!)
  await expect.poll(() => document.activeElement).toBe(opener)
})

test('where what had the focus is gone too, the title of the place is asked for', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  const { opener, lost } = beside()
  await userEvent.click(opener)
  store.look({ toast: { id: 1, text: 'Fait', tone: 'done', undo: false } })
  await settled()
  element.shadowRoot!.querySelector<HTMLElement>('[aria-label]')!.focus()
  opener.remove()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => lost).toEqual(['lost'])
})

test.each([
  ['done', false],
  ['refusal', false],
  ['fault', true],
] as const)(
  'an old toast that is %s goes when another place is gone to, unless it is a fault',
  async (tone, stays) => {
    const toast = { id: 1, text: 'Dit', tone, undo: false }
    const { store, settled } = await mount('tn-toast', estate(), { toast })
    await settled()
    store.look({ workspace: 'suivis' })
    await settled()
    expect(store.read().session.toast !== null).toBe(stays)
    // What is done by going there is said there.
    store.look({ workspace: 'echanges' })
    store.look({ toast: { ...toast, id: 2 } })
    await settled()
    expect(store.read().session.toast?.id).toBe(2)
  },
)
