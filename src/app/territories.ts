import { type AnyRecord, type Estate, emptyEstate, settingsOf, withRecords } from '../domain/estate.ts'
import { EXAMPLE } from '../domain/kept-territory.ts'
import { type Fault, fault, isFault, isRefusal } from '../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../domain/settings.ts'
import { sentence } from '../messages/sentence.ts'
import { shell } from '../messages/shell.ts'
import { createVault } from '../platform/vault/create-vault.ts'
import { openVault } from '../platform/vault/open-vault.ts'
import type { Vault } from '../platform/vault/vault.ts'
import { territoryMemory } from './territory-memory.ts'
import { workers } from './workers.ts'

const EXAMPLE_SEED = 1

let embedded: Promise<Estate | Fault> | undefined

/** The territory that comes with the app, read and checked once by the exchange worker. */
export const embeddedTerritory = (): Promise<Estate | Fault> => {
  embedded ??= workers.exchange
    .call((engine) => engine.territory(new URL('geo/', document.baseURI).href))
    .then((records) => {
      if (!isFault(records) && !isRefusal(records)) return withRecords(emptyEstate(), records)
      // Not kept: the next asking tries again.
      embedded = undefined
      return isFault(records) ? records : fault('geo-missing', sentence(records))
    })
  return embedded
}

/** The vault of the example, made from its seed the first time. `now` is a UTC minute. */
export const exampleVault = async (
  {
    isKnown,
    writes,
    held,
  }: { readonly isKnown: boolean; readonly writes: boolean; readonly held: (is: boolean) => void },
  today: string,
  now: string,
): Promise<Vault | Fault> => {
  if (isKnown) return openVault({ id: EXAMPLE, writes, today, held })
  if (!writes) return fault('other-tab')
  const estate = await embeddedTerritory()
  if (isFault(estate)) return estate
  const records = await workers.example.call((engine) => engine.year(estate, EXAMPLE_SEED, today))
  if (isFault(records)) return records
  return createVault({
    id: EXAMPLE,
    name: shell.keeping.example,
    estate: withRecords(estate, records),
    created: now,
  })
}

/** Seals the estate at hand under a passphrase: the territory is kept from now on. */
export const sealedVault = async (
  id: string,
  estate: Estate,
  passphrase: string,
  today: string,
  now: string,
): Promise<Vault | Fault> => {
  const name = settingsOf(estate).territory
  const vault = await createVault({ id, name, estate, passphrase, created: now })
  if (isFault(vault)) return vault
  territoryMemory.keep([{ id, name }])
  await vault.see(today)
  return vault
}

/** The records of a new territory of that name: those given, else none but the embedded list of codes. */
export const newEstate = async (
  name: string,
  records: readonly AnyRecord[] | null,
): Promise<Estate | Fault> => {
  const settings = { ...DEFAULT_SETTINGS, fictional: false, territory: name }
  const given = withRecords(emptyEstate(), [settings, ...(records ?? [])])
  const named = withRecords(given, [{ ...settingsOf(given), territory: name }])
  if (named.code.size > 0) return named
  const embedded = await embeddedTerritory()
  return isFault(embedded) ? embedded : withRecords(named, [...embedded.code.values()])
}
