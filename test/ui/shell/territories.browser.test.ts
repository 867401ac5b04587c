import { expect, test } from 'vitest'
import type { KeptTerritory } from '../../../src/domain/kept-territory.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import '../../../src/ui/shell/menu.ts'
import '../../../src/ui/shell/territories/territories-dialog.ts'
import { estate } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const LISTED: readonly KeptTerritory[] = [
  { id: 'territory-0123456789ab', name: 'Les Hauts Champs', sealed: true, archived: false, kept: true },
  { id: 'territory-0123456789ac', name: 'Ancien', sealed: true, archived: true, kept: true },
  { id: 'mine', name: 'essai', sealed: true, archived: false, kept: true },
]

const open = async (keeping: 'sealed' | 'locked' = 'sealed') => {
  const asked: unknown[][] = []
  const answer =
    (what: string) =>
    async (...given: unknown[]) => {
      asked.push([what, ...given])
      return null
    }
  const ports: Partial<Ports> = {
    ...{
      open: answer('open'),
      create: answer('create'),
      archive: answer('archive'),
      remove: answer('remove'),
    },
    territories: async () => LISTED,
    saveBytes: answer('save'),
    pack: async () => ({ name: 'essai.zip', bytes: new Uint8Array(1), type: 'application/zip' }),
  }
  const mounted = await mount(
    'tn-territories',
    estate(),
    { dialog: 'territories', territory: 'mine', territories: LISTED, keeping, welcome: false },
    () => ports,
  )
  const { element, settled } = mounted
  const press = async (words: string) => {
    button(element, words).click()
    await settled()
  }
  const within = (name: string) => {
    const group = deepAll(element.shadowRoot!, '[role=group]').find(
      (each) => each.getAttribute('aria-label') === `Actions sur ${name}`,
    )!
    return [...group.querySelectorAll('button')].map((each) => each.textContent!.trim())
  }
  const type = async (words: string) => {
    const [input] = deepAll(element.shadowRoot!, 'input') as HTMLInputElement[]
    input!.value = words
    deepAll(element.shadowRoot!, 'form')[0]!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }))
    await settled()
  }
  const alert = () => deepAll(element.shadowRoot!, '[role=alert]')[0]?.textContent ?? ''
  return { ...mounted, asked, press, within, type, alert }
}

test('the list says which is open and how each is kept; what needs the records is offered for that one alone', async () => {
  const { element, within } = await open()
  expect(within('essai')).toEqual(['Renommer', 'Dupliquer', 'Exporter', 'Archiver', 'Supprimer…'])
  expect(within('Les Hauts Champs')).toEqual(['Ouvrir', 'Archiver', 'Supprimer…'])
  expect(within('Ancien')).toEqual(['Ouvrir', 'Désarchiver', 'Supprimer…'])
  const current = deepAll(element.shadowRoot!, 'li[aria-current=true]')
  expect(current.map((each) => each.querySelector('.name')!.textContent)).toEqual(['essai'])
  expect(deepAll(element.shadowRoot!, 'summary')[0]!.textContent).toContain('Archivés (1)')
})

test('behind the lock nothing is offered that needs the records', async () => {
  const { within } = await open('locked')
  expect(within('essai')).toEqual(['Archiver', 'Supprimer…'])
})

test('a territory is created by its name; an empty one is refused beside the field', async () => {
  const { asked, press, type, alert } = await open()
  await press('Créer un territoire')
  await type(' ')
  expect(alert()).toContain('Donnez un nom')
  await type('Roubaix')
  expect(asked).toEqual([['create', 'Roubaix', null]])
})

test('the one at hand is renamed, and the list is there again', async () => {
  const { store, element, press, type } = await open()
  await press('Renommer')
  expect((deepAll(element.shadowRoot!, 'input')[0] as HTMLInputElement).value).toBe('essai')
  await type('Nouveau nom')
  expect(store.read().estate.settings.get('settings')!.territory).toBe('Nouveau nom')
  expect(wordsOf(element)).toContain('Les Hauts Champs')
})

test('removing asks for the name, offers a copy first, and says when none can be made', async () => {
  const { element, settled, asked, press, type, alert } = await open()
  const buttons = deepAll(element.shadowRoot!, 'button').filter((each) =>
    each.textContent!.includes('Supprimer'),
  )
  buttons.at(-1)!.click()
  await settled()
  const title = element.shadowRoot!.querySelector('h2')!.textContent!
  expect(title).toMatch(/^Supprimer /)
  await press('Renoncer')
  const own = deepAll(element.shadowRoot!, '[role=group]').find(
    (each) => each.getAttribute('aria-label') === 'Actions sur essai',
  )!
  own.querySelector<HTMLElement>('.danger')!.click()
  await settled()
  await press('Exporter d’abord')
  expect(asked.map(([what]) => what)).toEqual(['save'])
  await type('autre')
  expect(alert()).toContain('essai')
  expect(asked.map(([what]) => what)).toEqual(['save'])
  await type('essai')
  expect(asked.at(-1)).toEqual(['remove', 'mine'])
})

test('the menu opens the list', async () => {
  const { element, store, settled } = await mount(
    'tn-menu',
    estate(),
    { territory: 'mine', keeping: 'sealed' },
    () => ({ territories: async () => LISTED }),
  )
  button(element, 'Territoires').click()
  await settled()
  expect(store.read().session).toMatchObject({ dialog: 'territories', territories: LISTED })
})
