import type { Sending } from '../../domain/published/sending.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { sendingsReport } from '../../reports/register/sendings-report.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'

/** Shows the log of what left, those given, as a page to print or to save as a table. */
export const printSendings: Operation<readonly Sending[]> = {
  id: 'print-sendings',
  available: (_state, sendings) => (sendings.length > 0 ? null : refusal('nothing-selected')),
  label: () => actions['print-sendings'](),
  run: (state, sendings, ports) => {
    const days = sendings.map(({ on }) => on).sort()
    const period = { from: days[0]!, until: days.at(-1)! }
    const report = sendingsReport(state.estate, sendings, state.session.today)
    const sent = { to: 'controller', form: 'register', period, orientation: 'landscape' } as const
    return showPaper.run(state, { report, ...sent }, ports)
  },
}
