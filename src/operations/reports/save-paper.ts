import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { paperObstacle } from './paper-obstacle.ts'
import { pageSending, withSending } from './with-sending.ts'

/** Saves the page shown as one HTML file, which anybody can open and print, and notes that it left. */
export const savePaper: Operation = {
  id: 'save-paper',
  available: paperObstacle,
  label: () => actions['save-paper'](),
  run: async ({ session }, _target, ports) => {
    const paper = session.paper!
    const file = await ports.reports.writeHtml(paper.paper)
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
