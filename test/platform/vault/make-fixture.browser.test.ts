import { test } from 'vitest'
import { commands } from 'vitest/browser'
import { withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { MIGRATIONS, schemaAfter } from '../../../src/platform/vault/migrations.ts'
import { anEstate, aPair, aPassage, aSituation } from '../../store/builders.ts'
import { readRaw, toJson } from './raw-stores.ts'
import { created, freshId, PASSPHRASE, storeOver } from './scene.ts'

// VITE_NEW_SCHEMA=1 npx vitest run --project browser make-fixture: writes the fixture of a schema just added.
// Once released it is never written again: it is what users have on their disks.
test.runIf(import.meta.env.VITE_NEW_SCHEMA)('writes the fixture of the newest schema', async () => {
  const dump = async (passphrase?: string): Promise<unknown> => {
    const id = freshId()
    const start = anEstate(
      aPair('one'),
      aPair('two'),
      aSituation('s-1', { note: 'Ascenseur arrêté' }),
      aPassage('p-1'),
      aPassage('p-2', { when: { minute: '2026-02-02T09:30Z' } }),
      { kind: 'shiftNote', id: 'note-1', type: 'to-do', text: 'Clés du local', on: '2026-03-02' },
    )
    const vault = await created(id, start, passphrase)
    await vault.drafts.keep([{ key: 'situation', at: '2026-03-02T09:30Z', value: { note: 'Porte' } }])
    await vault.photos.keep('photo-1', Uint8Array.of(255, 216, 255, 217))
    const store = storeOver(vault)
    store.commit('Renommer', (now) => withRecords(now, [aPair('one', { name: 'Sud' })]))
    store.commit('Ajouter', (now) => withRecords(now, [aPair('three')]))
    await store.commit('Retirer', (now) => withoutRecords(now, 'pair', ['two'])).saved
    return toJson(await readRaw(id))
  }
  const fixture = { passphrase: PASSPHRASE, plain: await dump(), sealed: await dump(PASSPHRASE) }
  const file = `test/fixtures/vault/v${schemaAfter(MIGRATIONS)}.json`
  await commands.writeFile(file, `${JSON.stringify(fixture, null, 1)}\n`)
})
