import { expect, test } from 'vitest'
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
