import { expect, test } from 'vitest'
import { expireVault } from '../../../src/app/expire-vault.ts'
import type { Backup, DamagedLine } from '../../../src/domain/backup.ts'
import {
  type AnyRecord,
  type Estate,
  emptyEstate,
  KINDS,
  settingsOf,
  withRecords,
} from '../../../src/domain/estate.ts'
import { restoreBackup } from '../../../src/operations/backups/restore-backup.ts'
import { freezeQuarter } from '../../../src/operations/releases/freeze-quarter.ts'
import type { Vault } from '../../../src/platform/vault/vault.ts'
import { estate, passage, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const TODAY = '2026-11-24'
const THIRD = { from: '2026-07-01', until: '2026-09-30' }
const when = (day: string) => ({ when: { day, band: 'evening' as const } })
/** Seven situations by 20 September; what came later is not in the backup. */
const kept = estate(
  passage('first', when('2026-07-02')),
  ...Array.from({ length: 7 }, (_, n) => situation(`c${n}`, { code: 'C1', ...when('2026-08-10') })),
)
const recordsOf = (held: Estate): AnyRecord[] =>
  KINDS.flatMap((kind) => [...(held[kind] as ReadonlyMap<string, AnyRecord>).values()])

const restored = async (made: string, held = kept, damaged: readonly DamagedLine[] = []): Promise<Estate> => {
  let opened: readonly AnyRecord[] = []
  const backups = {
    open: async (_name: string, records: readonly AnyRecord[]) => {
      opened = records
      return null
    },
  }
  const app = anApp(estate(), { ports: { backups: backups as never }, session: { today: TODAY } })
  const backup: Backup = {
    ...{ territory: 'Quartier', fictional: false, made, photos: [], counts: {}, damaged, dangling: 0 },
    ...{ stamps: new Map(), seen: { there: 4 } },
    records: recordsOf(held),
  }
  await app.run(restoreBackup, backup)
  return withRecords(emptyEstate(), opened)
}

test('a backup made before the end of a quarter freezes it neither when it is restored, nor when it is opened, nor by hand', async () => {
  const held = await restored('2026-09-20')
  expect(settingsOf(held).missingDays).toEqual([{ from: '2026-09-20', until: '2026-11-23' }])
  expect(held.situation.size).toBe(7)
  expect(held.quarterFigures.size).toBe(0)
  const vault = { estate: held, journal: [], persist: async () => null } as unknown as Vault
  expect((await expireVault(vault, '2026-12-20')).vault.estate.quarterFigures.size).toBe(0)
  const { run, store } = anApp(held)
  expect(await run(freezeQuarter, { quarter: THIRD })).toMatchObject({ code: 'quarter-backup-ends' })
  expect(store.read().estate.quarterFigures.size).toBe(0)
})

test('a backup made after the quarter freezes it, and one restored on its own day misses nothing', async () => {
  const later = await restored('2026-10-02')
  expect([...later.quarterFigures.keys()]).toEqual(['quarter-2026-T3'])
  const same = await restored(TODAY)
  expect(settingsOf(same)).not.toHaveProperty('missingDays')
  const vault = { estate: same, journal: [], persist: async () => null } as unknown as Vault
  const opened = (await expireVault(vault, '2027-01-20')).vault.estate
  expect(opened.quarterFigures.has('quarter-2026-T4')).toBe(true)
})

test('a backup of what was restored keeps the days that were missing already', async () => {
  const twice = await restored('2026-11-24', await restored('2026-09-20'))
  expect(settingsOf(twice).missingDays).toEqual([{ from: '2026-09-20', until: '2026-11-23' }])
  const more = await restored('2026-11-22', await restored('2026-09-20'))
  expect(settingsOf(more).missingDays).toHaveLength(2)
})

test('a backup read with damaged lines freezes no quarter, whenever it was made; a photo that is cut changes nothing', async () => {
  const line = { file: 'situation.jsonl', row: 8, byte: 900 }
  for (const made of ['2026-10-02', TODAY]) {
    const held = await restored(made, kept, [line])
    expect(held.situation.size).toBe(7)
    expect(held.quarterFigures.size).toBe(0)
    const vault = { estate: held, journal: [], persist: async () => null } as unknown as Vault
    expect((await expireVault(vault, '2027-01-20')).vault.estate.quarterFigures.size).toBe(0)
    const { run } = anApp(held)
    expect(await run(freezeQuarter, { quarter: THIRD })).toMatchObject({ code: 'quarter-backup-ends' })
  }
  const photo = await restored('2026-10-02', kept, [{ file: 'photo-1.jpg', row: 0, byte: 0, flaw: 'cut' }])
  expect([...photo.quarterFigures.keys()]).toEqual(['quarter-2026-T3'])
})

test('what a whole backup had seen is kept for merges to come; a damaged one has seen nothing', async () => {
  expect(settingsOf(await restored(TODAY)).seen).toEqual({ there: 4 })
  const damaged = await restored(TODAY, kept, [{ file: 'passage.jsonl', row: 2 }])
  expect(settingsOf(damaged)).not.toHaveProperty('seen')
})
