import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { paperLeaving } from './paper-leaving.ts'
import { paperObstacle } from './paper-obstacle.ts'

/**
 * Hands the page shown to the printer, or to what makes a PDF of it, and notes that it left. No browser says whether its
 * dialog was put away: a page handed over counts as gone.
 */
export const printPaper: Operation = {
  id: 'print-paper',
  available: paperObstacle,
  label: () => actions['print-paper'](),
  run: ({ session }, _target, ports) => {
    const { paper } = session.paper!
    // Of a page on paper there are no bytes: the print is that of the page that it was made from.
    const make = async () => {
      const page = await ports.reports.writeHtml(paper)
      return isFault(page) ? page : { ...page, name: paper.name }
    }
    const leaving = { ...paperLeaving(session), printed: true } as const
    return leaveAsFile(leaving, make, ports, actions.printed, async () => {
      await ports.print()
      return null
    })
  },
}
