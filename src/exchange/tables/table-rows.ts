import type { ReadChoices, ReadContext } from '../../domain/import.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Content } from '../text/content.ts'
import { type Column, columnsOf, isHeader, type Subject } from './columns.ts'
import { type Rows, rowsOf } from './rows.ts'
import { readTable, type Table } from './table.ts'

const HEAD = 20_000

/** The rows of a CSV file with the remarks made on its text; JSON is not one. */
export function tableRows(
  content: Content,
  subject: Subject,
  context: ReadContext,
  choices: ReadChoices,
): Rows | Refusal {
  const table = contentTable(content)
  if (isRefusal(table)) return table
  const rows = rowsOf(table, subject, context, choices)
  if (isRefusal(rows)) return rows
  return {
    ...rows,
    notices: [...content.notices, ...rows.notices],
    questions: [...content.questions, ...rows.questions],
  }
}

/** The table of a file, its lines numbered as in the file that it was cut from. */
export function contentTable(content: Content): Table | Refusal {
  return isJson(content.text) ? refusal('unknown-format') : readTable(content.text, content.rows)
}

/** Meanings of the columns named in the first lines. */
export function headColumns(content: Content, subject: Subject): ReadonlySet<Column> {
  const header = headRows(content).find((cells) => isHeader(cells, subject))
  return new Set(header ? columnsOf(header, subject).columns.keys() : [])
}

/** Cells of the first lines; none for JSON. */
export function headRows({ text }: Content): readonly (readonly string[])[] {
  if (isJson(text)) return []
  const table = readTable(text.slice(0, HEAD))
  return isRefusal(table) ? [] : table.rows.slice(0, 10).map(({ cells }) => cells)
}

const isJson = (text: string): boolean => /^\s*[{[]/.test(text)
