import { isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import { ALL_FUNDERS, type ReportRequest } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'

/** Makes a report out of the records, its maps first. The newest request wins, and what was stopped is not shown. */
export const prepareReport: Operation<ReportRequest> = {
  id: 'prepare-report',
  available: ({ estate }, { period, compared, audience }) => {
    if (audience !== ALL_FUNDERS && !estate.landlord.has(audience)) return refusal('no-recipient')
    return period.from > period.until || (compared && compared.from > compared.until)
      ? refusal('period-reversed')
      : null
  },
  label: (_state, { span }) => actions['prepare-report'](span),
  run: async (state, request, ports) => {
    const store = ports.store()
    const asked = running(request, store.read().session.report)
    store.look({ report: asked })
    // Maps and what they are made of come when a report is first prepared.
    const { reportMaps } = await import('./report-maps.ts')
    const maps = await reportMaps(state, request, ports)
    const isNewest = (): boolean => store.read().session.report === asked
    if (!isNewest()) return { kind: 'done', quiet: true }
    const answer = isFault(maps)
      ? maps
      : await ports.reports.make(state.estate, request, { today: state.session.today, maps })
    if (!isNewest()) return { kind: 'done', quiet: true }
    store.look({ report: answered(request, answer) })
    return isFault(answer) || isRefusal(answer) ? answer : { kind: 'done', quiet: true }
  },
}
