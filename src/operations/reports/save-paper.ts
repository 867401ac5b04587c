import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { paperLeaving } from './paper-leaving.ts'
import { paperObstacle } from './paper-obstacle.ts'

/** Saves the page shown as one HTML file, which anybody can open and print, and notes that it left. */
export const savePaper: Operation = {
  id: 'save-paper',
  available: paperObstacle,
  label: () => actions['save-paper'](),
  run: ({ session }, _target, ports) => {
    const { paper } = session.paper!
    return leaveAsFile(paperLeaving(session), () => ports.reports.writeHtml(paper), ports, actions.saved)
  },
}
