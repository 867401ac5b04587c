import { foldText } from '../../domain/fold-text.ts'
import type { ColumnMatch, Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { type Column, isHeader, type Subject } from './columns.ts'
import { distinctHeaders, type Matched, matchColumns } from './match-columns.ts'
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
  readonly columns: readonly ColumnMatch[]
  readonly layout: string
}

/** Titles may stand above the header. */
const HEADER_WITHIN = 10
/** Fewer cells than that may be a whole row. */
const NARROW = 4
const TOTAL = /^(?:sous )?tota(?:l|ux)\b|^(?:cumul|ensemble|somme)$/
/** Cells of these begin with digits, which their header does not. */
const NUMERIC: readonly Column[] = ['number', 'postcode', 'dwellings', 'lng', 'lat', 'x', 'y', 'latlng']
const PLACED: readonly Column[] = ['number', 'street', 'address', 'lng', 'lat', 'x', 'y', 'latlng']

/**
 * The rows under the header of a table. Where no row names the columns, the cells tell them, which is asked. Rows with
 * too few or too many cells are left out and told, as are titles, subtotals and headers written again.
 */
export function rowsOf(
  table: Table,
  subject: Subject,
  context: ReadContext,
  choices: ReadChoices,
): Rows | Refusal {
  const notices = [...table.notices]
  const head = table.rows.slice(0, HEADER_WITHIN)
  const headerAt = head.findIndex(({ cells }) => isHeader(cells, subject))
  const above = headerAt < 0 ? unnamedAt(table.rows) : headerAt
  const width = table.rows[above]?.cells.length ?? 0
  const body = table.rows.slice(above + 1)
  let matched: Matched
  let rows: readonly TableRow[] = body
  let guessed = headerAt < 0
  if (headerAt >= 0) {
    const headers = distinctHeaders(table.rows[headerAt]!.cells)
    matched = matchColumns(headers, plain(rows, headers), subject, context, choices)
    if (headerAt > 0) notices.push(headerGuessed(headers))
  } else {
    const first = table.rows[above]
    const found = first?.cells.slice(0, 12).join(', ').slice(0, 200) ?? ''
    const missing = refusal('header-missing', { found })
    if (!first || subject !== 'list' || width < NARROW) return missing
    const blank = distinctHeaders(first.cells.map(() => ''))
    const all = table.rows.slice(above)
    const below = plain(body.length > 0 ? body : all, blank)
    const bare = matchColumns(blank, below, subject, context, choices, { unnamed: true })
    if (bare.columns.size < 3) return missing
    const looksLikeData = NUMERIC.every((column) => {
      const at = bare.columns.get(column)
      return at === undefined || /^(?:n°? ?)?[-(]?\d/i.test(first.cells[at] ?? '')
    })
    const headers = looksLikeData ? blank : distinctHeaders(first.cells)
    rows = looksLikeData ? all : body
    guessed = looksLikeData
    matched = matchColumns(headers, plain(rows, headers), subject, context, choices, { unnamed: true })
  }
  const { columns } = matched
  const last = Math.max(...columns.values())
  const headers = matched.matches.map(({ header }) => header)
  let decorations = 0
  const kept = rows.filter((row) => {
    if (subject !== 'situations' && isDecoration(row.cells, width, columns, table.rows[headerAt]?.cells)) {
      decorations++
      return false
    }
    const tooLong = row.cells.slice(width).some((cell) => cell !== '')
    if (!tooLong && row.cells.length > last) return true
    notices.push(notice('row-ragged', 1, { found: row.cells.length, expected: width }, { row: row.line }))
    return false
  })
  if (rows.length === 0) return refusal('no-row')
  const named = namedRows(matched, headers, kept, notices)
  const asked: Question[] = [...named.questions]
  if (guessed) {
    const answered = choices.columns !== undefined || Object.hasOwn(context.readings, matched.layout)
    asked.push({ code: 'header-guessed', choice: 'columns', ...(answered && { settled: true as const }) })
  }
  if (decorations > 0) asked.push({ code: 'totals-left-out', params: { count: decorations } })
  return { ...named, questions: asked }
}

/** The same rows by the meaning of their columns. */
export function namedRows(
  { columns, matches, layout, questions }: Matched,
  headers: readonly string[],
  rows: readonly TableRow[],
  notices: readonly Notice[],
): Rows {
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
    questions,
    columns: matches,
    layout,
  }
}

/** Where the data begin when no row names the columns: the first row as wide as most. */
function unnamedAt(rows: readonly TableRow[]): number {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length)
  const usual =
    filled.slice(0, 50).toSorted((a, b) => a - b)[Math.floor(Math.min(filled.length, 50) / 2)] ?? 0
  return Math.max(
    0,
    filled.findIndex((count) => count >= usual - 1),
  )
}

/** A title, a subtotal or the header again: no place, and one cell only or the word total. */
function isDecoration(
  cells: readonly string[],
  width: number,
  columns: Matched['columns'],
  header: readonly string[] | undefined,
): boolean {
  const filled = cells.filter((cell) => cell !== '')
  if (width >= NARROW && filled.length <= 1) return true
  if (header?.every((name, at) => name === (cells[at] ?? ''))) return true
  if (PLACED.some((column) => (cells[columns.get(column) ?? -1] ?? '') !== '')) return false
  return filled.some((cell) => TOTAL.test(foldText(cell)))
}

const plain = (rows: readonly TableRow[], headers: readonly string[]): readonly (readonly string[])[] =>
  rows
    .filter(({ cells }) => cells.length >= headers.length / 2)
    .slice(0, 1000)
    .map(({ cells }) => cells)

const headerGuessed = (headers: readonly string[]): Notice =>
  notice('header-guessed', 1, { columns: headers.join(', ').slice(0, 200) })
