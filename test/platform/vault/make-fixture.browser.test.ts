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
      {
        ...{ kind: 'quarterFigures', id: 'quarter-2025-T4', on: '2026-01-14' },
        quarter: { from: '2025-10-01', until: '2025-12-31' },
        cells: [
          { measure: 'B', scope: 'mission', count: 12 },
          { measure: 'B', scope: 'vilogia', count: null },
        ],
      },
      {
        ...{
          kind: 'sending',
          id: 'sending-1',
          form: 'release-zip',
          to: 'vilogia',
          on: '2026-01-15',
          rows: 3,
        },
        period: { from: '2025-10-01', until: '2025-12-31' },
        ...{ file: 'tournee-vilogia.zip', sha256: 'ab'.repeat(32) },
      },
      {
        kind: 'taxRelief',
        id: 'relief-vilogia-2025',
        landlord: 'vilogia',
        year: 2025,
        amount: 1000,
        axes: [],
      },
      {
        ...{ kind: 'meeting', id: 'meeting-1', audience: 'technical-committee', day: '2026-02-10' },
        ...{ scenes: [{ id: 'scene-1', type: 'presence' }], answers: [] },
        decisions: [{ id: 'decision-1', text: 'Réparer la porte', who: 'vilogia', due: '2026-03-10' }],
      },
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
