import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { paperObstacle } from './paper-obstacle.ts'
import { pageSending, withSending } from './with-sending.ts'

/** Saves the tables and figures of the page shown as CSV, and notes that they left. */
export const saveTables: Operation = {
  id: 'save-tables',
  available: paperObstacle,
  label: () => actions['save-tables'](),
  run: async ({ session }, _target, ports) => {
    const paper = session.paper!
    const file = await ports.reports.writeTables(paper.report)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    const sending = pageSending(paper, file, session.today, ports)
    const withIt = withSending(sending)
    return {
      kind: 'done',
      erase: ({ estate, journal }) => ({ estate: withIt(estate), journal }),
      say: actions.saved(file.name),
    }
  },
}
