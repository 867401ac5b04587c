import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Sending } from '../../domain/published/sending.ts'
import type { Report, ReportTable } from '../../domain/reports/report.ts'
import { exchanges } from '../../messages/exchanges.ts'
import { format } from '../../messages/format.ts'
import { register as words } from '../../messages/register.ts'
import { recipientName } from '../../messages/register-lines.ts'

const { columns, forms, printed } = exchanges.sendings

/** What left, the newest first: for whom, as what, its name and the whole of its print. */
export const sendingsTable = (estate: Estate, sendings: readonly Sending[]): ReportTable => ({
  id: 'sendings',
  caption: words.sent.title,
  head: columns,
  rows: sendings
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))
    .map((each) => ({
      head: format.figures(each.on),
      cells: [
        ...[recipientName(estate, each.to), each.printed ? printed(forms[each.form]) : forms[each.form]],
        ...[each.rows ?? '', each.file, each.sha256],
      ],
    })),
})

/** The log of what left as a page. */
export const sendingsReport = (estate: Estate, sendings: readonly Sending[], today: CivilDate): Report => {
  const { territory, fictional } = settingsOf(estate)
  return {
    name: words.paper.log(today),
    title: words.paper.sent,
    lines: [territory, words.sent.shown(sendings.length, estate.sending.size)],
    fictional,
    made: today,
    sections: [
      {
        id: 'sent',
        title: words.sent.title,
        blocks: [{ kind: 'table', table: sendingsTable(estate, sendings) }],
      },
    ],
    notes: [words.sent.lead, words.sent.copies],
  }
}
