import { emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { isFault } from '../../../src/domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import { createVault } from '../../../src/platform/vault/create-vault.ts'
import { createStore } from '../../../src/store/create-store.ts'
import type { Session } from '../../../src/store/session.ts'
import { SECRETS, secret } from './secrets.ts'

/**
 * A territory whose records, journal, drafts and photos hold known texts, written by the app's own store and vault: sealed,
 * or with `?plain` as the example is. All is written anew several times, so that the browser packs its files.
 */
const plain = location.search.includes('plain')
const REWRITES = 12
const DAY = '2026-11-24'

const situation = (rank: number): Situation => ({
  kind: 'situation',
  id: `situation-${rank}`,
  code: 'A1',
  place: 'e1',
  when: { day: DAY, band: 'morning' },
  severity: 1,
  recurrence: 'new',
  origin: 'seen',
  by: 'team',
  responsible: 'vilogia',
  statusSteps: [{ status: 'noted', on: DAY }],
  audience: 'funder',
  note: secret(rank),
})

const start = async (): Promise<void> => {
  const empty = withRecords(emptyEstate(), [{ ...DEFAULT_SETTINGS, territory: 'Quartier', fictional: plain }])
  const vault = await createVault({
    ...{ id: 'raw', name: 'Quartier', estate: empty, created: '2026-11-24T10:00Z' },
    ...(!plain && { passphrase: 'une phrase secrète assez longue' }),
  })
  if (isFault(vault)) throw new Error(`${vault.code} ${vault.cause}`)
  const store = createStore({
    ...{ estate: vault.estate, journal: vault.journal, persist: vault.persist, device: 'raw' },
    session: {} as Session,
    now: () => '2026-11-24T10:00Z',
  })
  const written = async (saved: Promise<unknown>): Promise<void> => {
    const failed = await saved
    if (failed) throw new Error(JSON.stringify(failed))
  }
  // Some one by one, in records and journal; the rest together.
  for (let rank = 0; rank < 100; rank++)
    await written(store.commit('Noter', (now) => withRecords(now, [situation(rank)])).saved)
  const others = SECRETS.map((_, rank) => situation(rank)).slice(100)
  await written(store.commit('Reprendre', (now) => withRecords(now, others)).saved)
  await written(
    vault.drafts.keep(
      SECRETS.slice(0, 50).map((note, rank) => ({
        key: `draft-${rank}`,
        value: { note },
        at: '2026-11-24T10:00Z',
      })),
    ),
  )
  const bytes = (text: string) => new TextEncoder().encode(text.repeat(40))
  for (let rank = 0; rank < 20; rank++)
    await written(vault.photos.keep(`photo-${rank}`, bytes(secret(rank + 500))))
  for (let time = 0; time < REWRITES; time++)
    await written(store.replace(store.read().estate, store.journal()).saved)
  console.log('found')
  console.log('acknowledged all')
}

start().catch((error: unknown) => console.log(`broken ${String(error)}`))
