import { settingsOf } from '../domain/estate.ts'
import { EXAMPLE, type KeptTerritory, MINE } from '../domain/kept-territory.ts'
import { type Fault, isFault } from '../domain/refusal.ts'
import { territories as words } from '../messages/territories.ts'
import type { Territory } from '../platform/vault/databases.ts'
import { listTerritories } from '../platform/vault/registry.ts'
import type { State } from '../store/store.ts'

/** What the registry knows, by id. */
export const knownTerritories = async (): Promise<ReadonlyMap<string, Territory> | Fault> => {
  const known = await listTerritories()
  return isFault(known) ? known : new Map(known.map((territory) => [territory.id, territory]))
}

/**
 * What to open when the app starts: what the address names, else the own territory, else the newest other that is not
 * archived, else the example; null at a first start.
 */
export const firstOpened = (known: ReadonlyMap<string, Territory>, named: string | null): string | null => {
  if (named !== null && (named === MINE || known.has(named))) return named
  const listed = [...known.values()].filter(({ archived }) => !archived)
  const own = listed
    .filter(({ id }) => id !== EXAMPLE)
    .sort((one, other) => (one.created < other.created ? 1 : -1))
  return own.find(({ id }) => id === MINE)?.id ?? own[0]?.id ?? (known.has(EXAMPLE) ? EXAMPLE : null)
}

/** The list of territories by name: those kept, the default in any case, and the one at hand even when it is not kept yet. */
export const keptTerritories = (
  known: ReadonlyMap<string, Territory>,
  { estate, session }: State,
): readonly KeptTerritory[] => {
  const list: KeptTerritory[] = [...known.values()].map(({ id, name, sealed, archived = false }) => ({
    ...{ id, name, sealed, archived },
    kept: true,
  }))
  const unkept = (id: string, name: string): KeptTerritory => ({
    ...{ id, name, sealed: false, archived: false },
    kept: false,
  })
  if (!known.has(MINE)) {
    const isAtHand = session.territory === MINE && settingsOf(estate).territory !== ''
    list.push(unkept(MINE, isAtHand ? settingsOf(estate).territory : words.startingName))
  }
  if (!list.some(({ id }) => id === session.territory))
    list.push(unkept(session.territory, settingsOf(estate).territory))
  return list.sort((one, other) => one.name.localeCompare(other.name, 'fr') || (one.id < other.id ? -1 : 1))
}

/** Territories of this device, and the one at hand. */
export const listedTerritories = async (at: State): Promise<readonly KeptTerritory[] | Fault> => {
  const known = await knownTerritories()
  return isFault(known) ? known : keptTerritories(known, at)
}
