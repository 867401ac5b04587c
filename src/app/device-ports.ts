import { EXAMPLE } from '../domain/kept-territory.ts'
import { fault, isFault } from '../domain/refusal.ts'
import type { DevicePorts } from '../operations/device-ports.ts'
import { freshTerritoryId } from '../platform/vault/registry.ts'
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
  believeClock: async () => {
    // Nothing is asked where nothing is kept; a write that is done says null too.
    const seeing = home.keeper.ask((vault) => vault.see(home.today()))
    return seeing === null ? fault('not-saved') : seeing
  },
  forgetErased: async () => {
    const known = await knownTerritories()
    if (isFault(known)) return known
    await forgetErased(known)
    return home.leave()
  },
  reload: () => location.reload(),
})
