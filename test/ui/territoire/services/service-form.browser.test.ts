import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../../src/domain/estate.ts'
import '../../../../src/ui/print/handout.ts'
import '../../../../src/ui/territoire/place-list.ts'
import '../../../../src/ui/territoire/services/service-form.ts'
import { estate, publicPlace, service } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

type Form = Awaited<ReturnType<typeof opened>>
const opened = (session = {}, ...more: readonly AnyRecord[]) =>
  mount('tn-service-form', estate(...more), {
    dialog: 'service',
    view: { lng: 3.11, lat: 50.64, zoom: 15 },
    ...session,
  })
const fill = async ({ element, settled }: Form, id: string, value: string): Promise<void> => {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!
  field.value = value
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'))
  await settled()
}
const where = async ({ element, settled }: Form, value: string): Promise<void> => {
  element.shadowRoot!.querySelector<HTMLInputElement>(`[name=where][value=${value}]`)!.click()
  await settled()
}
const submit = async ({ element, settled }: Form, words: string): Promise<void> => {
  button(element, words).click()
  await settled()
}

test('a new one starts at the middle of the map and is saved there', async () => {
  const form = await opened()
  await fill(form, 'name', 'Régie de quartier')
  await fill(form, 'type', 'employment')
  await submit(form, 'Ajouter')
  const { estate: now, session } = form.store.read()
  expect([...now.service.values()]).toMatchObject([
    { name: 'Régie de quartier', type: 'employment', at: [3.11, 50.64] },
  ])
  expect(session.dialog).toBe('none')
})

test('its place may be the one chosen on the map, or degrees with a comma', async () => {
  const place = publicPlace('parvis', { name: 'Parvis', at: [3.2, 50.7] })
  const form = await opened({ selection: { kind: 'publicPlace', id: 'parvis' } }, place)
  expect(form.element.shadowRoot!.querySelector<HTMLSelectElement>('#place')!.value).toBe('parvis')
  await where(form, 'typed')
  await fill(form, 'name', 'Permanence')
  await fill(form, 'latitude', '50.7, 3.2')
  const latitude = form.element.shadowRoot!.querySelector<HTMLInputElement>('#latitude')!
  latitude.dispatchEvent(new Event('change'))
  await form.settled()
  expect(latitude.value, 'a pair is both').toBe('50,7')
  await fill(form, 'latitude', '50,6415')
  await fill(form, 'longitude', '3,1105')
  await submit(form, 'Ajouter')
  expect([...form.store.read().estate.service.values()][0]!.at).toEqual([3.1105, 50.6415])
})

test('what can’t be saved is said in the form, and kept as it was typed', async () => {
  const form = await opened()
  await fill(form, 'web', 'www.exemple.fr')
  await submit(form, 'Ajouter')
  expect(wordsOf(form.element)).toContain('champ « Nom »')
  await fill(form, 'name', 'Centre social')
  await submit(form, 'Ajouter')
  expect(wordsOf(form.element)).toContain('doit commencer par https://')
  expect(form.store.read().estate.service.size).toBe(0)
  expect(form.element.shadowRoot!.querySelector<HTMLInputElement>('#name')!.value).toBe('Centre social')
})

test('the one on the card is corrected where it is; its site is a link that tells no one where from', async () => {
  const old = service('s', { name: 'Amis', web: 'https://amis.example', opening: 'Sa 10:00-12:00' })
  const form = await opened({ selection: { kind: 'service', id: 's' } }, old)
  await fill(form, 'name', 'Les Amis')
  await submit(form, 'Enregistrer')
  expect(form.store.read().estate.service.get('s')).toMatchObject({
    name: 'Les Amis',
    at: old.at,
    edited: ['name'],
  })
  const list = await mount('tn-place-list', estate(old), { selection: { kind: 'service', id: 's' } })
  const [link] = deepAll(list.element.shadowRoot!, 'dd a') as HTMLAnchorElement[]
  expect([link!.href, link!.rel, link!.target]).toEqual(['https://amis.example/', 'noreferrer', '_blank'])
  expect(wordsOf(list.element)).toContain('samedi de 10 h à 12 h')
  button(list.element, 'Corriger').click()
  expect(list.store.read().session.dialog).toBe('service')
  button(list.element, 'Imprimer la liste').click()
  await list.settled()
  expect(list.store.read().session.handout).toMatchObject({ groups: [{}] })
})

test('the sheet shows what is known of each, and Escape puts it away', async () => {
  const sheet = await mount('tn-handout', estate(), {
    handout: {
      territory: 'Nouveau Mons',
      day: '2026-11-24',
      groups: [
        { type: 'health', services: [{ name: 'PMI', address: '2 rue de Lyon', phone: '03 20 00 00 00' }] },
      ],
    },
  })
  const words = wordsOf(sheet.element)
  for (const each of ['Nouveau Mons', 'Santé', 'PMI', '2 rue de Lyon', '03 20 00 00 00', '24 novembre 2026'])
    expect(words).toContain(each)
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  await sheet.settled()
  expect(sheet.store.read().session.handout).toBeNull()
})
