import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { paperObstacle } from './paper-obstacle.ts'

/** Hands the page shown to the printer, or to what makes a PDF of it. */
export const printPaper: Operation = {
  id: 'print-paper',
  available: paperObstacle,
  label: () => actions['print-paper'](),
  run: async (_state, _target, ports) => {
    await ports.print()
    return { kind: 'done', quiet: true }
  },
}
