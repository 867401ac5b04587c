import { type Estate, settingsOf } from '../domain/estate.ts'
import { createStore } from '../store/create-store.ts'
import type { Session } from '../store/session.ts'
import type { Store } from '../store/store.ts'
import { backupMemory } from './backup-memory.ts'
import { firstSession } from './first-session.ts'
import type { Keeper } from './keeper.ts'
import { persistThrough } from './persist-through.ts'
import { placedSession } from './placed-session.ts'

/** The store of a territory, over where it is kept; its session begins with what the device remembers, then `change`. */
export const territoryStore = (
  keeper: Keeper,
  estate: Estate,
  change: Partial<Session>,
  of: {
    readonly device: string
    readonly today: string
    readonly minute: () => string
    readonly remembered: Partial<Session>
  },
): Store => {
  const { published } = settingsOf(estate)
  const first = {
    ...firstSession(of.today, published),
    ...of.remembered,
    ...(change.territory && {
      backedUp: backupMemory.read(change.territory),
      backupPutOff: backupMemory.readPutOff(change.territory),
    }),
    ...change,
  }
  return createStore({
    estate,
    session: placedSession(estate, first),
    journal: keeper.vault?.journal ?? [],
    device: of.device,
    now: of.minute,
    persist: persistThrough(keeper),
  })
}
