import { actions } from '../../messages/actions.ts'
import { reliefPeriod, taxReliefReport } from '../../reports/relief/tax-relief-report.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'
import { type ReliefYear, reliefObstacle } from './with-relief.ts'

/** Shows a landlord's page of a year, and the pages of its résidences, as they will come out of the printer. */
export const showRelief: Operation<ReliefYear> = {
  id: 'show-relief',
  available: reliefObstacle,
  label: ({ estate }, { landlord, year }) =>
    actions['show-relief'](estate.landlord.get(landlord)?.name ?? landlord, year),
  run: (state, { landlord, year }, ports) => {
    const { estate, session } = state
    const { today } = session
    const report = taxReliefReport(estate, { landlord: estate.landlord.get(landlord)!, year }, { today })
    return showPaper.run(
      state,
      { report, to: landlord, form: 'tax-relief', period: reliefPeriod(year) },
      ports,
    )
  },
}
