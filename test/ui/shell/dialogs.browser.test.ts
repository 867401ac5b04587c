import { expect, test } from 'vitest'
import '../../../src/ui/shell/palette-dialog.ts'
import '../../../src/ui/shell/passphrase-dialog.ts'
import { estate } from '../../domain/build.ts'
import { button, mount } from '../mount.ts'

test('the palette finds a place by part of its name without accents, and Enter goes there', async () => {
  const { element, store, settled } = await mount('tn-palette', estate(), { dialog: 'palette' })
  const input = element.shadowRoot!.querySelector('input')!
  input.value = 'place sq'
  input.dispatchEvent(new Event('input'))
  await settled()
  const chosen = element.shadowRoot!.querySelector('[role=option][aria-selected=true]')!
  expect(chosen.textContent).toContain('Place square')
  expect(input.getAttribute('aria-activedescendant')).toBe(chosen.id)
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }))
  await settled()
  expect(store.read().session).toMatchObject({
    dialog: 'none',
    workspace: 'territoire',
    selection: { kind: 'publicPlace', id: 'square' },
  })
})

test('the palette goes to a workspace by its name', async () => {
  const { element, store, settled } = await mount('tn-palette', estate(), { dialog: 'palette' })
  const input = element.shadowRoot!.querySelector('input')!
  input.value = 'observ'
  input.dispatchEvent(new Event('input'))
  await settled()
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }))
  await settled()
  expect(store.read().session).toMatchObject({ dialog: 'none', workspace: 'observatoire' })
})

test('a passphrase is refused short or typed differently, then seals', async () => {
  const sealed: string[] = []
  const { element, store, settled } = await mount('tn-passphrase', estate(), { sealing: true }, () => ({
    seal: async (passphrase) => {
      sealed.push(passphrase)
      return null
    },
  }))
  const root = element.shadowRoot!
  const give = async (first: string, second: string): Promise<void> => {
    const [one, two] = root.querySelectorAll<HTMLInputElement>('input[type=password]')
    one!.value = first
    one!.dispatchEvent(new Event('input'))
    two!.value = second
    button(element, 'Protéger le territoire').click()
    await settled()
  }
  await give('court', 'court')
  expect(root.querySelector('#first-error')?.textContent).toContain('12')
  await give('quatre mots sans lien', 'quatre mots sans liens')
  expect(root.querySelector('#second-error')?.textContent).toContain('identiques')
  expect(sealed).toEqual([])
  await give('quatre mots sans lien', 'quatre mots sans lien')
  expect(sealed).toEqual(['quatre mots sans lien'])
  expect(store.read().session.sealing).toBe(false)
})
