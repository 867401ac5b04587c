import { isRefusal, type Refusal, refusal } from '../domain/refusal.ts'
import { type Column, columnsOf, isHeader } from './columns.ts'
import type { Content } from './content.ts'
import { type Rows, rowsOf } from './rows.ts'
import { readTable } from './table.ts'

const HEAD = 20_000

/** The rows of a CSV file with the remarks made on its text; JSON is not one. */
export function tableRows(content: Content): Rows | Refusal {
  if (isJson(content.text)) return refusal('unknown-format')
  const table = readTable(content.text)
  if (isRefusal(table)) return table
  const rows = rowsOf(table)
  if (isRefusal(rows)) return rows
  return {
    ...rows,
    notices: [...content.notices, ...rows.notices],
    questions: [...content.questions, ...rows.questions],
  }
}

/** Meanings of the columns named in the first lines. */
export function headColumns({ text }: Content): ReadonlySet<Column> {
  if (isJson(text)) return new Set()
  const table = readTable(text.slice(0, HEAD))
  const header = isRefusal(table) ? undefined : table.rows.find(({ cells }) => isHeader(cells))
  return new Set(header ? columnsOf(header.cells).columns.keys() : [])
}

const isJson = (text: string): boolean => /^\s*[{[]/.test(text)
