import { expect, test } from 'vitest'
import { maybePlainBackup } from '../../../src/domain/backup.ts'
import type { Source } from '../../../src/domain/import.ts'
import { refusal } from '../../../src/domain/refusal.ts'
import { readBackup } from '../../../src/exchange/backups/read-backup.ts'
import { writeBackup } from '../../../src/exchange/backups/write-backup.ts'
import { writeZip } from '../../../src/exchange/packages/write-zip.ts'
import { takeFile } from '../../../src/operations/imports/take-file.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { estate, passage, settings } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const held = estate(settings({ fictional: true, territory: 'Exemple' }), passage('p1'))
const sourceOf = (bytes: Uint8Array): Source => ({
  name: 'sauvegarde.zip',
  size: bytes.length,
  bytes: async () => bytes,
  stream: () => new Blob([bytes as BlobPart]).stream(),
})
/** An app with the product's own reader of backups, and what the reader of other files was given. */
const anAppOf = () => {
  const elsewhere: string[] = []
  const ports = {
    backups: {
      read: async (source: Source, asked: object) => readBackup(await source.bytes(), asked),
    },
    read: async (source: Source) => {
      elsewhere.push(source.name)
      return refusal('unknown-format')
    },
  } as unknown as Partial<Ports>
  return { elsewhere, ...anApp(held, { ports, session: { keeping: 'example' } }) }
}

test('a backup that is not sealed, dropped on an open territory, opens the dialog that offers the merge too', async () => {
  const { bytes } = await writeBackup(held, [], { made: '2026-11-22' })
  expect(maybePlainBackup(bytes)).toBe(true)
  const { store, run, elsewhere } = anAppOf()
  expect(await run(takeFile, { source: sourceOf(bytes) })).toMatchObject({ kind: 'done' })
  const { dialog, restoring } = store.read().session
  expect([
    dialog,
    restoring?.backup?.territory,
    restoring?.preview?.differences.byKind.passage?.same,
  ]).toEqual(['restore', 'Exemple', 1])
  expect(elsewhere).toEqual([])
})

test('cut short it is still told as a backup; another bundle that begins alike goes to its own reader', async () => {
  const { bytes } = await writeBackup(held, [], { made: '2026-11-22' })
  const cut = anAppOf()
  await cut.run(takeFile, { source: sourceOf(bytes.slice(0, -40)) })
  expect(cut.store.read().session.restoring?.failure).toMatchObject({ code: 'backup-damaged' })
  const other = writeZip(
    new Map([['manifest.json', new TextEncoder().encode('{"format":"tournee-release","version":1}')]]),
    '2026-11-22',
  )
  expect(maybePlainBackup(other)).toBe(true)
  const { store, run, elsewhere } = anAppOf()
  await run(takeFile, { source: sourceOf(other) })
  expect(elsewhere).toEqual(['sauvegarde.zip'])
  expect(store.read().session.restoring ?? null).toBeNull()
})
