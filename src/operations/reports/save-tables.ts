import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { paperLeaving } from './paper-leaving.ts'
import { paperObstacle } from './paper-obstacle.ts'

/** Saves the tables and figures of the page shown as CSV, and notes that they left. */
export const saveTables: Operation = {
  id: 'save-tables',
  available: paperObstacle,
  label: () => actions['save-tables'](),
  run: ({ session }, _target, ports) => {
    const { report } = session.paper!
    return leaveAsFile(paperLeaving(session), () => ports.reports.writeTables(report), ports, actions.saved)
  },
}
