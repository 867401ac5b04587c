import type { Question } from '../domain/import.ts'
import { type Notice, notice, type Refusal, refusal } from '../domain/refusal.ts'
import { type Column, columnsOf, isHeader } from './columns.ts'
import type { Table, TableRow } from './table.ts'

/** A row by the meaning of its cells, with the line or feature it comes from. */
export type Row = {
  readonly line: number
  /** The cell, '' when the column is absent or the cell is empty. */
  readonly cell: (column: Column) => string
  /** What the file calls the column, or our own word. */
  readonly header: (column: Column) => string
  /** All cells, to tell a row from another. */
  readonly whole: string
}
export type Rows = {
  readonly rows: readonly Row[]
  readonly has: (column: Column) => boolean
  readonly headers: readonly string[]
  readonly notices: readonly Notice[]
  readonly questions: readonly Question[]
}

/** Titles may stand above the header. */
const HEADER_WITHIN = 10

/** The rows under the header of a table. Rows with too few or too many cells are left out and told. */
export function rowsOf(table: Table): Rows | Refusal {
  const headerAt = table.rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells))
  const header = table.rows[headerAt]
  if (!header) {
    const found = table.rows[0]?.cells.slice(0, 12).join(', ').slice(0, 200) ?? ''
    return refusal('header-missing', { found })
  }
  const notices = [...table.notices]
  if (headerAt > 0)
    notices.push(
      notice('header-guessed', 1, { columns: header.cells.filter(Boolean).join(', ').slice(0, 200) }),
    )
  const width = header.cells.length
  const last = Math.max(...columnsOf(header.cells).columns.values())
  const rows = table.rows.slice(headerAt + 1).filter((row) => {
    const tooLong = row.cells.slice(width).some((cell) => cell !== '')
    if (!tooLong && row.cells.length > last) return true
    notices.push(notice('row-ragged', 1, { found: row.cells.length, expected: width }, { row: row.line }))
    return false
  })
  if (rows.length === 0 && headerAt === table.rows.length - 1) return refusal('no-row')
  return namedRows(header.cells, rows, notices)
}

/** The same rows by the meaning of their headers. */
export function namedRows(
  headers: readonly string[],
  rows: readonly TableRow[],
  notices: readonly Notice[],
): Rows {
  const { columns, twice, personal } = columnsOf(headers)
  const header = (column: Column): string => headers[columns.get(column) ?? -1] ?? column
  return {
    headers,
    has: (column) => columns.has(column),
    rows: rows.map(({ line, cells }) => ({
      line,
      cell: (column) => cells[columns.get(column) ?? -1] ?? '',
      header,
      whole: cells.join('\u001f'),
    })),
    notices,
    questions: [
      ...(twice.length > 0
        ? [{ code: 'columns-guessed' as const, params: { columns: twice.join(', ') } }]
        : []),
      ...(personal.length > 0
        ? [{ code: 'personal-columns' as const, params: { columns: personal.slice(0, 8).join(', ') } }]
        : []),
    ],
  }
}
