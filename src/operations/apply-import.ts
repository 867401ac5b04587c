import type { Estate } from '../domain/estate.ts'
import { withRecords } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import { refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'
import { withEntrances } from './with-entrances.ts'
import { withPriorityArea } from './with-priority-area.ts'

const applied = (now: Estate, { kind, records }: Read): Estate => {
  switch (kind) {
    case 'perimeter': {
      const perimeter = records.find((record) => record.kind === 'perimeter')
      return perimeter ? withPriorityArea(now, perimeter) : now
    }
    case 'landlord':
      return withEntrances(
        now,
        records.filter((record) => record.kind === 'entrance'),
      )
    default:
      // The same row gives the same id: what was corrected or followed since stays as it is.
      return withRecords(
        now,
        records.filter((record) => record.kind !== 'situation' || !now.situation.has(record.id)),
      )
  }
}

/** Applies the previewed file, whole, as one step that can be undone. */
export const applyImport: Operation = {
  id: 'apply-import',
  available: ({ estate, session }) => {
    const read = session.importing?.result?.read
    if (!read) return refusal('nothing-to-import')
    const { fictional, framework } = estate.settings.get('settings') ?? {}
    return read.kind === 'situations' && !fictional && !framework ? refusal('framework-missing') : null
  },
  label: ({ session }) => actions['apply-import'](session.importing?.result?.file ?? ''),
  run: ({ session }) => {
    const read = session.importing?.result?.read
    if (!read) return refusal('nothing-to-import')
    return {
      kind: 'done',
      change: (now) => applied(now, read),
      look: (now) => ({
        importing: null,
        dialog: 'none',
        fitPerimeter: now.fitPerimeter + (read.kind === 'perimeter' ? 1 : 0),
      }),
    }
  },
}
