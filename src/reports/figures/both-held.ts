import { reportPresence } from '../../messages/report-presence.ts'
import type { Measured } from './figure.ts'

/** The same of a period and of the one compared with; null: none is. */
export type Sides<Side> = { readonly now: Side; readonly was: Side | null }
/** Whether records of either period are still there. */
export type Held = { readonly now: boolean; readonly was: boolean }

/** The same number of both periods; null, and said to be gone, where records are. */
export const bothHeld = <Side>(
  { now, was }: Sides<Side>,
  held: Held,
  of: (side: Side) => number | null,
): Pick<Measured, 'value' | 'unsaid' | 'was'> => ({
  value: held.now ? of(now) : null,
  ...(!held.now && { unsaid: reportPresence.notKept }),
  ...(was && { was: held.was ? of(was) : null }),
})
