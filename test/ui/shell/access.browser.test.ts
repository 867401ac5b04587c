import { expect, test } from 'vitest'
import { fault } from '../../../src/domain/refusal.ts'
import { access } from '../../../src/messages/access.ts'
import { passphraseDialog } from '../../../src/messages/dialogs.ts'
import '../../../src/ui/print/recovery-sheet.ts'
import '../../../src/ui/shell/access/access-dialog.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

const fill = (element: HTMLElement, values: Readonly<Record<string, string>>): void => {
  for (const [id, value] of Object.entries(values))
    element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!.value = value
}

test('the passphrase is changed once the new one is long enough and given twice', async () => {
  const asked: string[] = []
  const { element, store, settled } = await mount(
    'tn-access',
    estate(),
    { dialog: 'access', keeping: 'sealed' },
    () => ({
      changePassphrase: async (secret, next) => {
        asked.push(`${secret} → ${next}`)
        return secret === 'la vraie' ? null : fault('passphrase-wrong')
      },
    }),
  )
  const send = async (values: Readonly<Record<string, string>>): Promise<string> => {
    fill(element, values)
    button(element, access.change).click()
    await settled()
    return wordsOf(element)
  }
  expect(await send({ secret: 'la vraie', next: 'court', again: 'court' })).toContain('12 caractères')
  expect(await send({ secret: 'la vraie', next: 'cinq mots sans lien', again: 'autre' })).toContain(
    passphraseDialog.different,
  )
  expect(asked).toEqual([])
  expect(
    await send({ secret: 'fausse', next: 'cinq mots sans lien', again: 'cinq mots sans lien' }),
  ).toContain('n’est pas la bonne')
  await send({ secret: 'la vraie', next: 'cinq mots sans lien', again: 'cinq mots sans lien' })
  expect(asked.at(-1)).toBe('la vraie → cinq mots sans lien')
  expect(store.read().session.dialog).toBe('none')
})

test('a recovery sheet is shown with its code, and closed it is shown no more', async () => {
  const { element, store, settled } = await mount(
    'tn-access',
    estate(),
    { dialog: 'access', keeping: 'sealed' },
    () => ({ makeRecovery: async () => ({ code: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01' }) }),
  )
  fill(element, { secret: 'la vraie' })
  button(element, access.make).click()
  await settled()
  expect(store.read().session).toMatchObject({ dialog: 'none', recovery: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01' })
  const sheet = await mount('tn-recovery-sheet', estate(), { recovery: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01' })
  expect(wordsOf(sheet.element)).toContain('ABCD-EFGH-JKMN-PQRS-TVWX-YZ01')
  button(sheet.element, 'Fermer').click()
  await sheet.settled()
  expect(sheet.store.read().session.recovery).toBeNull()
  expect(wordsOf(sheet.element)).not.toContain('ABCD')
})
