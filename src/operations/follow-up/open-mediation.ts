import { withRecords } from '../../domain/estate.ts'
import { nextCaseCode } from '../../domain/follow-up/case-code.ts'
import type { Mediation, MediationOutcome } from '../../domain/follow-up/mediation.ts'
import { closingObstacle } from '../../domain/follow-up/mediation-rules.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { draftObstacle, type MediationDraft, partiesOf } from './mediation-draft.ts'
import { optionalNote } from './optional-note.ts'

type Opening = MediationDraft & {
  /** What it came from. */
  readonly request?: string
  readonly situation?: string
  /** Of a real-time mediation: how it ended, at once. */
  readonly outcome?: MediationOutcome
}

const opened = ({ parties, outcome, note, ...draft }: Opening): Omit<Mediation, 'id' | 'caseCode'> => ({
  ...{ kind: 'mediation', ...draft, ...optionalNote(note), parties: partiesOf([], parties) },
  ...{ meetings: [], agreements: [] },
})

/** Opens a case of mediation under the next code of its year; in real time it may be closed at once. */
export const openMediation: Operation<Opening> = {
  id: 'open-mediation',
  available: (state, opening) => {
    const { outcome, mode } = opening
    const obstacle = draftObstacle(state, opening)
    if (obstacle || outcome === undefined) return obstacle
    if (mode !== 'real-time') return refusal('case-open')
    const closing = { on: opening.opened, outcome }
    return closingObstacle({ ...opened(opening), id: '', caseCode: '' }, closing, state.session.today)
  },
  label: ({ estate }, { motif, mode }) =>
    actions['open-mediation'](estate.code.get(motif)?.label ?? motif, mode),
  run: (_state, opening, ports) => {
    const id = ports.newId('mediation')
    const { outcome, opened: on } = opening
    return {
      kind: 'done',
      change: (now) => {
        const record = { ...opened(opening), id, caseCode: nextCaseCode(now, on) }
        return withRecords(now, [outcome ? { ...record, closed: { on, outcome } } : record])
      },
      // One noted and closed at once leaves the screen where it was.
      ...(!outcome && { look: { selection: { kind: 'mediation', id }, following: null } }),
    }
  },
}
