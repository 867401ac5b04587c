import { EXAMPLE } from '../domain/kept-territory.ts'
import { type Fault, fault, isFault } from '../domain/refusal.ts'
import type { DevicePorts } from '../operations/device-ports.ts'
import { freshTerritoryId } from '../platform/vault/registry.ts'
import type { Vault } from '../platform/vault/vault.ts'
import { forgetErased } from './erased-territories.ts'
import type { Home } from './home.ts'
import { knownTerritories } from './kept-territories.ts'

/** The storage of this device, over the territory at hand. */
export const devicePorts = (home: Home): DevicePorts => ({
  room: async () => {
    const [known, used, estimate] = await Promise.all([
      knownTerritories(),
      home.keeper.ask((vault) => vault.room()),
      navigator.storage?.estimate().catch(() => ({})),
    ])
    if (isFault(used)) return used
    const details = (estimate as { readonly usageDetails?: { readonly caches?: number } }).usageDetails
    return {
      ...(used ?? { records: 0, photos: { count: 0, bytes: 0 }, before: [] }),
      baseMap: home.store.read().session.baseMap?.file?.blob.size ?? 0,
      copy: details?.caches ?? null,
      hasExample: !isFault(known) && known.has(EXAMPLE) && home.store.read().session.territory !== EXAMPLE,
    }
  },
  forgetBefore: async (schemas) =>
    home.keeper.ask(async (vault) => (await vault.before())?.forget(schemas) ?? null),
  restoreBefore: async (schema, name) => {
    const { restoreBefore } = await import('../platform/vault/restore-before.ts')
    const id = freshTerritoryId()
    const { territory } = home.store.read().session
    const failed = await restoreBefore(territory, schema, { id, name, created: home.minute() })
    return failed ?? home.open(id)
  },
  believeClock: async () => asked(home, (vault) => vault.see(home.today())),
  forgetErased: async () => {
    const known = await knownTerritories()
    if (isFault(known)) return known
    await forgetErased(known)
    return home.leave()
  },
  reload: () => location.reload(),
  screenCode: {
    // Asked of the territory also where another tab writes it: this one's screen hides all the same.
    matches: async (code) => (await home.keeper.opened?.screenCode.matches(code)) ?? false,
    keep: async (code, minutes) => asked(home, ({ screenCode }) => screenCode.keep(code, minutes)),
    forget: async () => asked(home, ({ screenCode }) => screenCode.forget()),
  },
})

/** A write asked of the vault; where nothing is kept it says so, as a write that is done says null. */
const asked = async (home: Home, write: (vault: Vault) => Promise<Fault | null>): Promise<Fault | null> => {
  const writing = home.keeper.ask(write)
  return writing === null ? fault('not-saved') : writing
}
