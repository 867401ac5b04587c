import type { Fault } from '../../domain/refusal.ts'
import { beforeMigrationOf, type KeptBefore } from './before-migration.ts'
import type { TerritoryDatabase } from './databases.ts'
import { storageFault } from './storage-fault.ts'

/** Bytes that a territory takes as it is stored; what the browser adds around them is not counted. */
export type VaultRoom = {
  /** Records, journal and drafts. */
  readonly records: number
  readonly photos: { readonly count: number; readonly bytes: number }
  readonly before: readonly KeptBefore[]
}

export const roomOf = async (database: TerritoryDatabase): Promise<VaultRoom | Fault> => {
  // One by one: all photos at once would fill the memory of a phone.
  const sizes = async (store: 'records' | 'pages' | 'journal' | 'drafts' | 'photos'): Promise<number[]> => {
    const all: number[] = []
    for await (const { value } of database.transaction(store).store) all.push(value.byteLength)
    return all
  }
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
  try {
    const [photos, ...others] = await Promise.all(
      (['photos', 'records', 'pages', 'journal', 'drafts'] as const).map(sizes),
    )
    const before = await beforeMigrationOf(database).kept()
    if ('kind' in before) return before
    return { records: sum(others.map(sum)), photos: { count: photos!.length, bytes: sum(photos!) }, before }
  } catch (error) {
    return storageFault(error, 'storage-refused')
  }
}
