import type { Period } from '../../domain/period.ts'
import type { SendingForm } from '../../domain/published/sending.ts'
import { isFault } from '../../domain/refusal.ts'
import type { Paper } from '../../domain/reports/paper.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

export type PaperRequest = {
  readonly report: Report
  /** To whom it goes (see `Sending`). */
  readonly to: string
  readonly form: SendingForm
  readonly period: Period
  /** A4 in portrait unless told. */
  readonly size?: Paper['size']
  readonly orientation?: Paper['orientation']
}

/** Lays a report out and shows its page in place of the screen, as it will come out of the printer. */
export const showPaper: Operation<PaperRequest> = {
  id: 'show-paper',
  available: () => null,
  label: () => actions['show-paper'](),
  run: async (_state, { report, to, form, period, size = 'A4', orientation = 'portrait' }, ports) => {
    const edits = {}
    const paper = await ports.reports.layOut(report, { size, orientation, edits })
    if (isFault(paper)) return paper
    return {
      kind: 'done',
      quiet: true,
      look: {
        sheets: null,
        handout: null,
        leftPaper: null,
        paper: { paper, report, to, form, period, edits },
      },
    }
  },
}
