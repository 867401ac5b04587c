import type { ReportChart, ReportTable } from '../../domain/reports/report.ts'
import { paper as text } from '../../messages/paper.ts'

/** Letters that the names of columns may have together: more would not fit a page's width. */
const MOST_LETTERS = 84

/** The numbers of a chart as a table, in its order: a category a column where their names fit, else a category a row. */
export const chartTable = ({ id, title, unit, categories, series }: ReportChart): ReportTable => {
  const names = series.map(({ name }) => name)
  const caption = text.chartTable(title, unit)
  const wide = categories.reduce(
    (sum, name) => sum + Math.max(...name.split(' ').map((word) => word.length), 4),
    0,
  )
  return wide <= MOST_LETTERS && categories.length > series.length && categories.length <= 12
    ? {
        ...{ id: `${id}-table`, caption, head: [text.series, ...categories] },
        rows: series.map(({ name, values }) => ({
          head: name,
          cells: categories.map((_, index) => values[index] ?? null),
        })),
      }
    : {
        ...{ id: `${id}-table`, caption, head: [text.category, ...names] },
        rows: categories.map((head, index) => ({
          head,
          cells: series.map(({ values }) => values[index] ?? null),
        })),
      }
}
