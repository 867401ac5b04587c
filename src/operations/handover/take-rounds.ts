import { diff } from '../../domain/change.ts'
import type { Estate } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { handover as words } from '../../messages/handover.ts'
import type { ImportPreview } from '../../store/session.ts'
import type { Operation } from '../operation.ts'
import { withHandedRounds } from './with-handed-rounds.ts'

const roundsIn = (preview: ImportPreview | undefined): ImportPreview | null =>
  preview?.read.kind === 'rounds' ? preview : null

/** Takes the previewed rounds, as one step that can be undone, and shows them in « Semaine ». */
export const takeRounds: Operation = {
  id: 'take-rounds',
  available: ({ session }) => (roundsIn(session.importing?.result) ? null : refusal('nothing-to-import')),
  label: ({ session }) => actions['apply-import'](session.importing?.result?.file ?? ''),
  run: ({ estate, session }) => {
    const preview = roundsIn(session.importing?.result)
    if (!preview) return refusal('nothing-to-import')
    const { read } = preview
    const rounds = read.records.filter((record) => record.kind === 'round')
    const edition = read.records.find((record) => record.kind === 'weekEdition')
    const [first] = rounds
    const isNews = diff(estate, withHandedRounds(estate, read)).length > 0
    const week = read.rounds?.week ?? session.week
    return {
      kind: 'done',
      // The same file again changes nothing, and there is nothing to undo.
      ...(isNews ? { change: (now: Estate) => withHandedRounds(now, read) } : {}),
      say: isNews ? words.taken(rounds.length, week, edition?.version ?? 1) : words.takenAgain,
      look: (now) => ({
        ...{ importing: null, importProgress: 0, workspace: 'semaine', weekView: 'week', week },
        round: rounds.length === 1 && first ? first.id : null,
        fitPerimeter: now.fitPerimeter + 1,
      }),
    }
  },
}
