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
  run: ({ session }) => {
    const preview = roundsIn(session.importing?.result)
    if (!preview) return refusal('nothing-to-import')
    const { read } = preview
    const rounds = read.records.filter((record) => record.kind === 'round')
    const edition = read.records.find((record) => record.kind === 'weekEdition')
    const [first] = rounds
    const week = read.rounds?.week ?? session.week
    return {
      kind: 'done',
      change: (now) => withHandedRounds(now, read),
      say: words.taken(rounds.length, week, edition?.version ?? 1),
      look: (now) => ({
        ...{ importing: null, importProgress: 0, workspace: 'semaine', weekView: 'week', week },
        round: rounds.length === 1 && first ? first.id : null,
        fitPerimeter: now.fitPerimeter + 1,
      }),
    }
  },
}
