import type { Estate, Kind } from '../../../domain/estate.ts'
import type { Session } from '../../../store/session.ts'
import { openedRecord } from '../../semaine/done/opened-record.ts'

/** Kinds that the week's records open. */
const OPENED = [
  ...(['situation', 'request', 'relay', 'action', 'project', 'jointPlan'] as const),
  ...(['passage', 'intervention', 'barometer'] as const),
] as const

/** What the screen looks at once a record of the register is opened, where it lives; null for one that has no place of its own. */
export const openedHeld = (
  estate: Estate,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  now: Session,
): Partial<Session> | null => {
  const selection = { kind, id }
  if (kind === 'mediation')
    return { workspace: 'suivis', followView: 'mediations', following: null, selection }
  if (kind === 'meeting') return { workspace: 'echanges', exchangeView: 'meetings', selection }
  if (kind === 'shiftNote') return { workspace: 'terrain', fieldView: 'start', fieldSheet: 'none' }
  const known = OPENED.find((each) => each === kind)
  return known ? openedRecord(estate, { kind: known, id }, now) : null
}
