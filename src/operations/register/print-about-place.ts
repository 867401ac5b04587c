import type { Period } from '../../domain/period.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { aboutPlaceReport } from '../../reports/register/about-place-report.ts'
import type { Operation } from '../operation.ts'
import { showPaper } from '../reports/show-paper.ts'

/** Shows what is held about a place between two days as a page, for whoever asks for access. */
export const printAboutPlace: Operation<{ readonly place: string; readonly period: Period }> = {
  id: 'print-about-place',
  available: (_state, { place, period }) =>
    place === '' ? refusal('place-needed') : period.from > period.until ? refusal('period-reversed') : null,
  label: () => actions['print-about-place'](),
  run: (state, { place, period }, ports) => {
    const report = aboutPlaceReport(state.estate, place, period, state.session.today)
    return showPaper.run(state, { report, to: 'public', form: 'place-extract', period }, ports)
  },
}
