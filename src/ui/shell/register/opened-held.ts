import type { Estate, Kind } from '../../../domain/estate.ts'
import type { Session } from '../../../store/session.ts'
import { openedCount } from '../../print/opened-count.ts'

/** Kinds that have a place of their own on the screen. */
const OPENED = [
  ...(['situation', 'request', 'relay', 'action', 'project', 'jointPlan', 'mediation', 'meeting'] as const),
  ...(['passage', 'intervention', 'barometer'] as const),
] as const

/** What the screen looks at once a record of the register is opened; null for one that has no place of its own. */
export const openedHeld = (
  estate: Estate,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  now: Session,
): Partial<Session> | null => {
  if (kind === 'settings') return { dialog: 'framework' }
  if (kind === 'shiftNote') return { workspace: 'terrain', fieldView: 'start', fieldSheet: 'none' }
  const known = OPENED.find((each) => each === kind)
  return known ? openedCount(estate, { kind: known, id }, now) : null
}
