import { expect, test } from 'vitest'
import { readyVault } from '../../src/app/ready-vault.ts'
import type { Draft } from '../../src/domain/field/draft.ts'
import type { Vault } from '../../src/platform/vault/vault.ts'
import { estate, situation } from '../domain/build.ts'

const TODAY = '2026-11-26'
const held = estate(
  situation('fresh', { when: { day: '2026-11-20', band: 'morning' }, note: 'Porte' }),
  situation('over', {
    ...{ when: { day: '2025-06-10', band: 'morning' }, note: 'ancienne' },
    statusSteps: [{ status: 'noted', on: '2025-06-10' }],
  }),
)
const draft: Draft = { key: 'situation', at: `${TODAY}T09:00Z`, value: 'à moitié' }

/** A vault that remembers what it was told. */
const aVault = (seen: string | null, on: string | null = null) => {
  const told = { seen, forgotten: [] as string[], before: [] as number[] }
  const vault = {
    ...{ estate: held, journal: [], persist: async () => null },
    drafts: {
      read: async () => [draft],
      forget: async (keys: string[]) => {
        told.forgotten.push(...keys)
        return null
      },
    },
    photos: { keepOnly: async () => 0 },
    screenCode: { read: async () => ({ minutes: 2 }) },
    before: async () => ({
      kept: async () => [{ schema: 2, on, bytes: 1 }],
      forget: async (schemas: number[]) => {
        told.before.push(...schemas)
        return null
      },
    }),
    seen: () => told.seen,
    see: async (day: string) => {
      told.seen = day
      return null
    },
  } as unknown as Vault
  return { vault, told }
}
const ready = (vault: Vault, today: string) => readyVault(vault, true, today, `${today}T09:30Z`)

test('a clock at 2099 erases nothing but what was over on the last day believed, forgets no draft, and leaves the mark', async () => {
  const { vault, told } = aVault('2026-11-25', '2026-11-01')
  const { vault: shown, session } = await ready(vault, '2099-03-12')
  expect([...shown.estate.situation.keys()]).toEqual(['fresh'])
  expect(shown.estate.situation.get('fresh')?.note).toBe('Porte')
  expect(shown.estate.quarterFigures.size).toBeLessThan(6)
  expect(session.clockDoubt).toEqual({ says: '2099-03-12', seen: '2026-11-25' })
  expect([...(session.drafts?.keys() ?? [])]).toEqual(['situation'])
  expect(told).toMatchObject({ seen: '2026-11-25', forgotten: [], before: [] })
})

test('set right again it is believed; a clock that went back before the mark is not, and erases nothing more', async () => {
  const right = aVault('2026-11-25')
  const { session } = await ready(right.vault, TODAY)
  expect(session.clockDoubt).toBeNull()
  expect(right.told.seen).toBe(TODAY)
  const back = aVault('2026-11-25')
  expect((await ready(back.vault, '2020-01-01')).session.clockDoubt).toMatchObject({ says: '2020-01-01' })
  expect(back.told.seen).toBe('2026-11-25')
})

test('a vault of before the mark is believed by its last entry', async () => {
  const { vault } = aVault(null)
  const old = { ...vault, journal: [{ at: '2026-10-01T08:00Z', changes: [] }] } as unknown as Vault
  expect((await ready(old, '2099-03-12')).session.clockDoubt).toMatchObject({ seen: '2026-10-01' })
  expect((await ready(aVault(null).vault, '2099-03-12')).session.clockDoubt).toBeNull()
})

test('what preceded an update goes at the first opening fourteen days later', async () => {
  const [early, due] = [aVault(TODAY, '2026-11-13'), aVault(TODAY, '2026-11-12')]
  await ready(early.vault, TODAY)
  await ready(due.vault, TODAY)
  expect([early.told.before, due.told.before]).toEqual([[], [2]])
})

test('a tab that follows erases nothing', async () => {
  const { vault, told } = aVault('2026-11-25', '2026-01-01')
  const { vault: shown } = await readyVault(vault, false, TODAY, `${TODAY}T09:30Z`)
  expect(shown.estate.situation.size).toBe(2)
  expect(told).toMatchObject({ seen: '2026-11-25', before: [] })
})
