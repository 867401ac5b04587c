import type { Estate } from '../estate.ts'
import type { Landlord } from '../landlord.ts'
import { landlordsByStock } from '../landlords-by-stock.ts'
import { keyShares } from './key-shares.ts'
import { NO_PRESENCE, type PresenceMonth } from './presence-months.ts'

/** A landlord's share of minutes may be so far off its share of the key, either way: 3 points. */
export const PRESENCE_BAND = 0.03
/** Below that many passages at all landlords' together one passage moves a share by a point or more: nothing is said of it. */
export const LEAST_PASSAGES = 100
/** Figures under it are given no percentage. */
const LEAST_FOR_SHARE = 5
/** Shares are quotients: on the edge of the band counts as within. */
const EDGE = 1e-9

/** `unsure`: too few passages; `no-key`: no weight is set. */
export type PresenceState = 'within' | 'above' | 'below' | 'unsure' | 'no-key'

export type LandlordPresence = {
  readonly landlord: Landlord
  readonly minutes: number
  /** Of all landlords' minutes, 0 to 1; null under 5 passages at all landlords' together. */
  readonly share: number | null
  /** Of the key among landlords, 0 to 1; null while no weight is set. */
  readonly target: number | null
  /** `share − target`; null where one of them is. */
  readonly off: number | null
  readonly state: PresenceState
}

const stateOf = (off: number | null, target: number | null, passages: number): PresenceState => {
  if (target === null) return 'no-key'
  if (off === null || passages < LEAST_PASSAGES) return 'unsure'
  return Math.abs(off) <= PRESENCE_BAND + EDGE ? 'within' : off > 0 ? 'above' : 'below'
}

/** Each landlord's share of a month's minutes beside its share of the key, in the one order of funders. */
export const presenceShares = (
  estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>,
  { owners }: Pick<PresenceMonth, 'owners'>,
): readonly LandlordPresence[] => {
  const landlords = landlordsByStock(estate).filter(({ role }) => role === 'landlord')
  const of = ({ id }: Landlord) => owners.get(id) ?? NO_PRESENCE
  const all = landlords.reduce((sum, each) => sum + of(each).minutes, 0)
  const passages = landlords.reduce((sum, each) => sum + of(each).passages, 0)
  const key = keyShares(estate)
  return landlords.map((landlord) => {
    const { minutes } = of(landlord)
    const share = all > 0 && passages >= LEAST_FOR_SHARE ? minutes / all : null
    const target = key?.get(landlord.id) ?? null
    const off = share === null || target === null ? null : share - target
    return { landlord, minutes, share, target, off, state: stateOf(off, target, passages) }
  })
}
