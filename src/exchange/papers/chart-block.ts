import type { ReportChart } from '../../domain/reports/report.ts'
import { typeset } from '../../messages/typeset.ts'
import { chartSvg } from './chart-svg.ts'
import { chartTable } from './chart-table.ts'
import { type Element, element } from './element.ts'
import { tableBlock } from './table-block.ts'

/** A chart under its title, with its note, and its numbers as a table right after; `id` is unique on the page. */
export const chartBlock = (chart: ReportChart, id: string): readonly Element[] => [
  element(
    'figure',
    { class: 'drawing', 'data-chart': chart.id },
    element('figcaption', {}, typeset(chart.title)),
    chartSvg(chart, id),
    chart.note === undefined ? null : element('p', { class: 'note' }, typeset(chart.note)),
  ),
  tableBlock(chartTable(chart)),
]
