import type { CivilDate } from '../domain/civil-date.ts'
import { clockDoubt } from '../domain/trusted-day.ts'
import type { Home } from './home.ts'
import { lastSeen } from './last-seen.ts'

/** Looks at the day again, as the page comes back: days pass while it is open, and clocks are set. */
export const lookAtDay = async (home: Home, today: CivilDate): Promise<void> => {
  const { store, keeper } = home
  const { keeping, clockDoubt: known = null } = store.read().session
  store.look({ today })
  if (keeping !== 'sealed' || !keeper.vault) return
  const doubt = clockDoubt(lastSeen(keeper.vault), today)
  store.look({ clockDoubt: doubt && known?.says === doubt.says ? known : doubt })
  if (!doubt) await keeper.ask((vault) => vault.see(today))
}
