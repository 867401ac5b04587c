import { expect, test } from 'vitest'
import { removeObject } from '../../src/operations/objects/remove-object.ts'
import { type ServiceDraft, setService } from '../../src/operations/objects/set-service.ts'
import { printPage } from '../../src/operations/print-page.ts'
import { printServices } from '../../src/operations/print-services.ts'
import { undoLast } from '../../src/operations/undo-last.ts'
import { estate, service } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const draft: ServiceDraft = {
  ...{ name: ' Régie de quartier ', type: 'employment', opening: '', address: '', phone: '', web: '' },
  at: [3.111, 50.641],
}

test('a service added by hand has what was written and no more, is chosen, and one undo takes it back', async () => {
  const app = anApp(estate(), { session: { dialog: 'service' } })
  await app.run(setService, { ...draft, phone: '03 20 00 00 00' })
  const { estate: now, session } = app.store.read()
  expect([...now.service.values()]).toEqual([
    {
      kind: 'service',
      id: 'service-test-1',
      name: 'Régie de quartier',
      type: 'employment',
      phone: '03 20 00 00 00',
      at: [3.111, 50.641],
      source: 'Saisie sur la carte',
      precision: 'estimated',
    },
  ])
  expect(session).toMatchObject({ dialog: 'none', selection: { kind: 'service', id: 'service-test-1' } })
  await app.run(undoLast, undefined)
  expect(app.store.read().estate.service.size).toBe(0)
})

test('a correction names its fields, an emptied text is none, and a place that did not move is no edit', async () => {
  const old = service('s', { name: 'Amis', opening: 'Mo 10:00-12:00', source: 'OpenStreetMap' })
  const app = anApp(estate(old))
  await app.run(setService, { ...draft, id: 's', name: 'Les Amis', type: 'association', at: old.at })
  const now = app.store.read().estate.service.get('s')!
  expect(now).toMatchObject({ name: 'Les Amis', edited: ['name', 'opening'], source: 'OpenStreetMap' })
  expect(now).not.toHaveProperty('opening')
  await app.run(setService, { ...draft, id: 's', name: 'Les Amis', type: 'association', at: [3.2, 50.7] })
  expect(app.store.read().estate.service.get('s')!.edited).toEqual(['at', 'name', 'opening'])
})

test.each([
  ['text-needed', { name: ' ' }],
  ['position-wrong', { at: null }],
  ['position-wrong', { at: [3, 91] }],
  ['position-wrong', { at: [Number.NaN, 50] }],
  ['web-address', { web: 'www.exemple.fr' }],
  ['web-address', { web: 'javascript:alert(1)' }],
  ['object-gone', { id: 'nowhere' }],
] as const)('%s is refused and changes nothing', async (code, over) => {
  const app = anApp(estate())
  expect(await app.run(setService, { ...draft, ...over } as ServiceDraft)).toMatchObject({ code })
  expect(app.store.read().estate.service.size).toBe(0)
})

test('the sheet for residents is by type then name, in words, without those that are gone', async () => {
  const app = anApp(
    estate(
      service('b', { name: 'École Montaigne', type: 'education', opening: 'Mo-Fr 08:30-16:30' }),
      service('a', { name: 'École Concorde', type: 'education', address: '2 rue de Lyon' }),
      service('c', { name: 'CCAS', type: 'social' }),
      service('gone', { type: 'town', retired: '2026-01-01' }),
    ),
  )
  expect(await app.run(printPage, undefined)).toMatchObject({ kind: 'refusal' })
  await app.run(printServices, undefined)
  const { handout } = app.store.read().session
  expect(handout).toHaveProperty('groups', [
    { type: 'social', services: [{ name: 'CCAS' }] },
    {
      type: 'education',
      services: [
        { name: 'École Concorde', address: '2 rue de Lyon' },
        { name: 'École Montaigne', opening: 'du lundi au vendredi de 8 h 30 à 16 h 30' },
      ],
    },
  ])
})

test('without a service there is nothing to print; one made by hand is removed, one of a file is dated', async () => {
  const app = anApp(
    estate(service('hand', { source: 'Saisie sur la carte' }), service('file', { source: 'OpenStreetMap' })),
  )
  await app.run(removeObject, { kind: 'service', id: 'hand' })
  await app.run(removeObject, { kind: 'service', id: 'file' })
  expect([...app.store.read().estate.service.values()]).toMatchObject([{ id: 'file', retired: '2026-11-24' }])
  expect(await app.run(printServices, undefined)).toMatchObject({ code: 'no-service-listed' })
})
