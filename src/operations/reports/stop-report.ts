import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Ends the making of the report under way; nothing is prepared then. */
export const stopReport: Operation = {
  id: 'stop-report',
  available: ({ session }) => (session.report?.state === 'running' ? null : refusal('no-report-running')),
  label: () => actions['stop-report'](),
  run: (_state, _target, ports) => {
    ports.reports.stop()
    return { kind: 'done', quiet: true, look: { report: null } }
  },
}
