import type { Report, ReportTable } from '../../domain/reports/report.ts'
import { csvText } from '../tables/csv-text.ts'

/** All tables of a report as one CSV text: the caption of each above it, an empty line between two. */
export const reportTables = (report: Report): string => {
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): ReportTable[] => (block.kind === 'table' ? [block.table] : [])),
  )
  const rows = tables.flatMap(({ caption, head, rows: lines }) => [
    [caption],
    head,
    ...lines.map((line) => [line.head, ...line.cells.map((cell) => cell ?? '')]),
    [],
  ])
  return csvText([report.title], rows)
}
