import type { Estate } from '../../domain/estate.ts'
import type { CountedKind } from '../../domain/reports/report.ts'
import type { Session } from '../../store/session.ts'
import { openedRecord } from '../semaine/done/opened-record.ts'

/** What the screen looks at once a record that a figure counts is opened, where it lives. */
export const openedCount = (
  estate: Estate,
  { kind, id }: { readonly kind: CountedKind; readonly id: string },
  now: Pick<Session, 'flyToSelection'>,
): Partial<Session> => {
  if (kind === 'weekClosure') {
    const week = estate.weekClosure.get(id)?.week
    return { workspace: 'semaine', weekView: 'week', ...(week && { week }) }
  }
  if (kind === 'round') {
    const week = estate.round.get(id)?.week
    return {
      ...{ workspace: 'semaine', weekView: 'week', round: id, selection: { kind, id } },
      ...(week && { week }),
    }
  }
  const opened = openedRecord(estate, { kind, id }, now)
  // A passage is shown by its place on the map.
  return opened.workspace ? opened : { workspace: 'territoire', territoryView: 'places', ...opened }
}
