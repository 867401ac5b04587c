import type { Figure, Report, ReportTable } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'
import { csvText } from '../tables/csv-text.ts'
import { chartTable } from './chart-table.ts'

/** All tables of a report as one CSV text, its figures and the numbers of its charts among them: title and caption of each above it, an empty line between two. */
export const reportTables = (report: Report): string => {
  const { title, lines, fictional, sections } = report
  const tables = sections.flatMap((section) => [
    ...figuresOf(section.title, section.blocks),
    ...section.blocks.flatMap((block): ReportTable[] =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [chartTable(block.chart)] : [],
    ),
  ])
  const rows = tables.flatMap(({ caption, head, rows: each, note }) => [
    [],
    [caption],
    head,
    ...each.map((line) => [line.head, ...line.cells.map((cell) => cell ?? '')]),
    ...(note === undefined ? [] : [[note]]),
  ])
  const head = [...lines, text.made(report.made), ...(fictional ? [text.fictionalWhy] : [])]
  return csvText([title], [...head.map((each) => [each]), ...rows])
}

/** Figures of a section as one table; none where it has none. */
function figuresOf(title: string, blocks: Report['sections'][number]['blocks']): readonly ReportTable[] {
  const figures = blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  if (figures.length === 0) return []
  const rows = figures.map((figure: Figure) => ({
    head: figure.label,
    cells: [
      figure.value,
      figure.shown,
      ...[figure.of, figure.was?.shown, figure.change, figure.uncertainty].map((each) => each ?? ''),
      figure.definition,
    ],
  }))
  const [id, head] = [`figures-${figures[0]!.id}`, text.figures.head]
  return [{ id, caption: `${title} : ${text.figures.caption}`, head, rows }]
}
