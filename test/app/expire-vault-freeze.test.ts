import { expect, test } from 'vitest'
import { expireVault } from '../../src/app/expire-vault.ts'
import type { Estate } from '../../src/domain/estate.ts'
import type { Vault } from '../../src/platform/vault/vault.ts'
import { estate, passage, situation } from '../domain/build.ts'

const when = (day: string) => ({ when: { day, band: 'morning' as const } })
/** A vault that keeps what it is told to in a list. */
const aVault = (held: Estate) => {
  const written: Estate[] = []
  const vault = {
    ...{ estate: held, journal: [] },
    persist: async ({ after }: { after: Estate }) => {
      written.push(after)
      return null
    },
  } as unknown as Vault
  return { vault, written }
}
const held = estate(
  passage('first', when('2026-01-03')),
  ...Array.from({ length: 6 }, (_, n) => situation(`e${n}`, { code: 'E1', ...when('2026-08-10') })),
)

test('an opening freezes quarters over for fourteen days, counts what expires before it goes, and writes both at once', async () => {
  const { vault, written } = aVault(held)
  const opened = await expireVault(vault, '2027-01-20')
  const figures = opened.vault.estate.quarterFigures.get('quarter-2026-T3')!
  expect(figures.on).toBe('2027-01-20')
  expect(figures.cells.find(({ measure, scope }) => measure === 'E' && scope === 'mission')?.count).toBe(6)
  expect(opened.vault.estate.situation.size).toBe(0)
  expect(opened.expiry).toMatchObject({ erased: { situation: 6 } })
  expect(written).toEqual([opened.vault.estate])
})

test('with nothing to erase the figures are written, and no erasing is told; opened again there is nothing to write', async () => {
  const first = aVault(held)
  const opened = await expireVault(first.vault, '2026-10-14')
  expect([...opened.vault.estate.quarterFigures.keys()].sort()).toEqual([
    'quarter-2026-T1',
    'quarter-2026-T2',
    'quarter-2026-T3',
  ])
  expect(opened.expiry).toBeNull()
  expect(first.written).toHaveLength(1)
  const again = aVault(opened.vault.estate)
  expect((await expireVault(again.vault, '2026-10-15')).vault.estate).toBe(opened.vault.estate)
  expect(again.written).toEqual([])
})
