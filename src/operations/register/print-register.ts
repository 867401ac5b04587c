import { actions } from '../../messages/actions.ts'
import { registerReport } from '../../reports/register/register-report.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'

/** Shows the register as a page to print and to sign. */
export const printRegister: Operation = {
  id: 'print-register',
  available: () => null,
  label: () => actions['print-register'](),
  run: (state, _target, ports) => {
    const { today } = state.session
    const report = registerReport(state.estate, today, state.session.keeping)
    const period = { from: today, until: today }
    return showPaper.run(state, { report, to: 'controller', form: 'register', period }, ports)
  },
}
