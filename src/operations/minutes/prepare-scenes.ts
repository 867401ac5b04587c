import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'
import { meetingReport } from './meeting-report.ts'

/** Makes the scenes of a meeting, its charts and maps drawn. Those of another meeting are never there meanwhile. */
export const prepareScenes: Operation<{ readonly meeting: string }> = {
  id: 'prepare-scenes',
  available: ({ estate }, { meeting }) => (estate.meeting.has(meeting) ? null : refusal('nothing-selected')),
  label: () => actions['prepare-scenes'](),
  run: async (state, { meeting }, ports) => {
    const store = ports.store()
    const before = store.read().session.meetingScenes
    const asked = running(meeting, before?.request === meeting ? before : null)
    store.look({ meetingScenes: asked })
    const report = await meetingReport(state, meeting, 'scenes', ports)
    const pictures = isRefusal(report) || isFault(report) ? {} : await ports.reports.drawScenes(report)
    if (store.read().session.meetingScenes !== asked) return { kind: 'done', quiet: true }
    const failure = isRefusal(report) || isFault(report) ? report : isFault(pictures) ? pictures : null
    store.look({ meetingScenes: answered(meeting, failure ?? { report, pictures }) as typeof asked })
    return failure ?? { kind: 'done', quiet: true }
  },
}
