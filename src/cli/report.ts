import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withFrozenQuarters } from '../domain/published/with-frozen-quarters.ts'
import {
  ALL_FUNDERS,
  REPORT_SPANS,
  type Report,
  type ReportRequest,
  type ReportSpan,
} from '../domain/reports/report.ts'
import { reportPeriodBeside, reportPeriodOf } from '../domain/reports/report-periods.ts'
import { layOut } from '../exchange/papers/lay-out.ts'
import { paperHtml } from '../exchange/papers/paper-html.ts'
import { reportTables } from '../exchange/papers/report-tables.ts'
import { makeReport } from '../reports/make-report.ts'
import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { readEstate } from './read-estate.ts'
import { todayOf } from './today.ts'
import { Usage } from './usage.ts'

/** What is printed of a report: its figures in the order of the page, without the ids that they count. */
export const printedFigures = (report: Report) =>
  report.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figures'
        ? block.figures.map(({ counts: _, ...figure }) => ({ section, ...figure }))
        : [],
    ),
  )

const isSpan = (text: string): text is ReportSpan => (REPORT_SPANS as readonly string[]).includes(text)

/**
 * Writes the report of the week, month, quarter or contract's year that holds `--at`, beside the one before, as HTML and CSV
 * into the folder `--out`, and prints its figures. Maps are made by the app: here there are none.
 */
export const reportCommand = async (args: Arguments, clock: () => number): Promise<Printed> => {
  const [span, at, out] = [args.text('period'), args.date('at'), args.text('out')]
  if (!span || !at || !out) throw new Usage('report needs --period, --at and --out')
  if (!isSpan(span)) throw new Usage(`--period takes ${REPORT_SPANS.join(', ')}, not ${span}`)
  const today = todayOf(args, clock)
  // Quarters are frozen as at each opening of the app.
  const estate = withFrozenQuarters(await readEstate(args, today), today)
  const audience = args.text('for') ?? ALL_FUNDERS
  if (audience !== ALL_FUNDERS && !estate.landlord.has(audience))
    throw new Usage(`--for ${audience}: no such funder`)
  const period = reportPeriodOf(span, at)
  const request: ReportRequest = { span, period, compared: reportPeriodBeside(span, period, -1), audience }
  const report = makeReport(estate, request, { today, maps: [] })
  const paper = layOut(report, { size: 'A4', orientation: 'portrait', edits: {} })
  await mkdir(out, { recursive: true })
  const files = [`${paper.name}.html`, `${report.name}.csv`]
  await writeFile(join(out, files[0]!), paperHtml(paper))
  await writeFile(join(out, files[1]!), reportTables(report))
  const figures = printedFigures(report)
  const json = { ...request, files, sections: report.sections.map(({ id }) => id), figures }
  const lines = figures.map(({ label, shown, change }) => [label, shown, change ?? ''].join('\t'))
  return { json, text: [report.title, ...report.lines, ...lines].join('\n') }
}
