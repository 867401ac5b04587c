import { expect, test } from 'vitest'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/shell/import-dialog.ts'
import '../../../src/ui/shell/palette-dialog.ts'
import '../../../src/ui/shell/passphrase-dialog.ts'
import { entrance, estate } from '../../domain/build.ts'
import { button, mount } from '../mount.ts'

const importing: Session['importing'] = {
  request: 'entrees.csv',
  state: 'done',
  result: {
    file: 'entrees.csv',
    target: 'entrances',
    read: {
      kind: 'entrances',
      entrances: [entrance('e9', { dwellings: 12 })],
      notices: [],
      questions: [{ code: 'swapped-axes' }],
    },
    notices: [
      {
        kind: 'notice',
        code: 'row-bad-number',
        count: 1,
        params: { value: 'douze' },
        at: { row: 4, field: 'logements' },
      },
    ],
    facts: {
      entrancesBefore: 2,
      entrancesAfter: 1,
      dwellingsBefore: 40,
      dwellingsAfter: 12,
      outsideAfter: 0,
    },
  },
}

test('the preview says before, after and each remark by row, and waits for each question', async () => {
  const { element, store, settled } = await mount('tn-import', estate(), { dialog: 'import', importing })
  const root = element.shadowRoot!
  const cells = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(cells).toContainEqual(['Logements', '40', '12'])
  expect(root.querySelector('details')?.textContent).toContain('ligne 4, champ « logements »')
  button(element, 'Appliquer').click()
  await settled()
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Confirmez')
  expect(store.read().estate.entrance.has('e9')).toBe(false)
  root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
  button(element, 'Appliquer').click()
  await settled()
  expect(store.read().estate.entrance.has('e9')).toBe(true)
})

test('putting the preview away changes nothing', async () => {
  const { element, store, settled } = await mount('tn-import', estate(), { dialog: 'import', importing })
  button(element, 'Ne rien changer').click()
  await settled()
  expect(store.read().session.importing).toBeNull()
  expect(store.read().estate.entrance.size).toBe(2)
  expect(element.shadowRoot!.querySelector('dialog')!.open).toBe(false)
})

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
