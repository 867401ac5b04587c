import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import { withRecords } from '../../../src/domain/estate.ts'
import { MIGRATIONS, type Migration, migrate, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { openVault } from '../../../src/platform/vault/open-vault.ts'
import { listTerritories, registerTerritory } from '../../../src/platform/vault/registry.ts'
import first from '../../fixtures/vault/v1.json'
import second from '../../fixtures/vault/v2.json'
import third from '../../fixtures/vault/v3.json'
import { aPair } from '../../store/builders.ts'
import { fromJson, type RawStores, readRaw, writeRaw } from './raw-stores.ts'
import { freshId, opened, storeOver, whole } from './scene.ts'

/** A step as one will be: every pair's name gets a mark, in records and in the journal. */
const mark = (value: unknown): string => `${value} *`
const toyStep: Migration = ({ records, journal }) => ({
  records: new Map(
    [...records].map(([key, record]): [string, AnyRecord] => [
      key,
      record.kind === 'pair' ? { ...record, name: mark(record.name) } : record,
    ]),
  ),
  journal: journal.map((entry) => ({
    ...entry,
    changes: entry.changes.map((change) => ({
      ...change,
      ...(change.field === 'name' && change.from !== undefined && { from: mark(change.from) }),
      ...(change.field === 'name' && change.to !== undefined && { to: mark(change.to) }),
    })),
  })),
})

const forms = [
  ['plain', 1, first.plain, undefined],
  ['sealed', 1, first.sealed, first.passphrase],
  ['plain', 2, second.plain, undefined],
  ['sealed', 2, second.sealed, second.passphrase],
  ['plain', 3, third.plain, undefined],
  ['sealed', 3, third.sealed, third.passphrase],
] as const
/** The chain as it will be, one step longer than it is. */
const longer = [...MIGRATIONS, toyStep]

const laid = async (stores: unknown, schema: number, sealed: boolean): Promise<string> => {
  const id = freshId()
  await writeRaw(id, fromJson(stores) as RawStores)
  await registerTerritory({ id, name: 'Quartier', sealed, schema, created: '2026-03-02T09:30Z' })
  return id
}

test.each(forms)(
  'a %s territory of schema %i opens with what it held, and undoes its last step',
  async (_how, schema, stores, passphrase) => {
    const id = await laid(stores, schema, passphrase !== undefined)
    const vault = await opened(id, passphrase)
    expect([...vault.estate.pair.values()]).toEqual([aPair('one', { name: 'Sud' }), aPair('three')])
    expect(vault.estate.passage.size).toBe(2)
    expect(vault.estate.situation.get('s-1')).toMatchObject({ note: 'Ascenseur arrêté' })
    expect(vault.journal.map(({ label }) => label)).toEqual(['Renommer', 'Ajouter', 'Retirer'])
    const store = storeOver(vault)
    store.undo()
    expect(store.read().estate.pair.has('two')).toBe(true)
  },
)

test.each(forms.filter(([, schema]) => schema >= 2))(
  'a %s territory of schema %i has its draft, its photo and its shift note',
  async (_how, schema, stores, passphrase) => {
    const vault = await opened(await laid(stores, schema, passphrase !== undefined), passphrase)
    expect(await vault.drafts.read()).toMatchObject([{ key: 'situation', value: { note: 'Porte' } }])
    expect(await vault.photos.read('photo-1')).toEqual(Uint8Array.of(255, 216, 255, 217))
    expect(vault.estate.shiftNote.get('note-1')).toMatchObject({ text: 'Clés du local' })
  },
)

test.each(forms.filter(([, schema]) => schema === 3))(
  'a %s territory of schema %i has its frozen quarter, what was sent, its relief and its meeting',
  async (_how, schema, stores, passphrase) => {
    const { estate } = await opened(await laid(stores, schema, passphrase !== undefined), passphrase)
    expect(estate.quarterFigures.get('quarter-2025-T4')?.cells).toEqual([
      { measure: 'B', scope: 'mission', count: 12 },
      { measure: 'B', scope: 'vilogia', count: null },
    ])
    expect(estate.sending.get('sending-1')).toMatchObject({ file: 'tournee-vilogia.zip', rows: 3 })
    expect(estate.taxRelief.get('relief-vilogia-2025')?.amount).toBe(1000)
    expect(estate.meeting.get('meeting-1')?.decisions).toMatchObject([{ text: 'Réparer la porte' }])
  },
)

test.each(forms)(
  'a step of the chain brings a %s territory of schema %i to the next schema, once, on the disk',
  async (_how, schema, stores, passphrase) => {
    const id = await laid(stores, schema, passphrase !== undefined)
    const vault = await opened(id, passphrase, longer)
    expect(vault.estate.pair.get('one')?.name).toBe('Sud *')
    expect((await readRaw(id)).meta).toContainEqual(['schema', schemaAfter(longer)])
    expect(whole(await listTerritories()).find((territory) => territory.id === id)?.schema).toBe(
      schemaAfter(longer),
    )

    const again = await opened(id, passphrase, longer)
    expect(again.estate.pair.get('one')?.name).toBe('Sud *')
    const store = storeOver(again)
    store.undo()
    expect(store.read().estate.pair.get('two')?.name).toBe('Binôme two *')
    const saved = store.commit('next', (now) => withRecords(now, [aPair('four')])).saved
    expect(await saved).toBeNull()
    expect(await openVault({ id, ...(passphrase && { passphrase }) })).toMatchObject({
      code: 'storage-newer',
    })
  },
)

test('a migration that can not be written leaves the territory as it was', async () => {
  const id = await laid(second.plain, 2, false)
  const fails: Migration = () => {
    throw new Error('step')
  }
  await expect(openVault({ id, migrations: [...MIGRATIONS, fails] })).rejects.toThrow('step')
  expect((await opened(id)).estate.pair.get('one')?.name).toBe('Sud')
})

test('a chain runs the steps from the schema at hand on, in order', () => {
  const steps = ['a', 'b', 'c'].map(
    (name): Migration =>
      ({ records, journal }) => ({
        records,
        journal: [...journal, { id: name, device: '', counter: 0, label: name, changes: [], at: '' }],
      }),
  )
  const from = (schema: number): string =>
    migrate({ records: new Map(), journal: [] }, schema, steps)
      .journal.map(({ label }) => label)
      .join('')
  expect([from(1), from(2), from(4)]).toEqual(['abc', 'bc', ''])
  expect(schemaAfter(steps)).toBe(4)
})

test('each schema that was ever written has its fixture', () => {
  const fixtures = Object.keys(import.meta.glob('../../fixtures/vault/v*.json'))
  expect(fixtures).toHaveLength(schemaAfter(MIGRATIONS))
})
