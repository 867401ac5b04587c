import type { Estate } from '../../../domain/estate.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'
import type { Session } from '../../../store/session.ts'
import { openedRecord } from '../../semaine/done/opened-record.ts'

/** What the screen looks at once something due is opened: its case or its shift note, else as from the week's records. */
export const openedItem = (estate: Estate, { kind, id }: DueItem, now: Session): Partial<Session> => {
  if (kind === 'mediation')
    return { workspace: 'suivis', followView: 'mediations', following: null, selection: { kind, id } }
  if (kind === 'shiftNote') return { workspace: 'terrain', fieldView: 'start', fieldSheet: 'none' }
  if (kind === 'meeting') return { workspace: 'echanges', exchangeView: 'meetings', selection: { kind, id } }
  return openedRecord(estate, { kind, id }, now)
}
