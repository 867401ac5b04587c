import type { Estate } from '../../../domain/estate.ts'
import { stock as text } from '../../../messages/stock.ts'
import type { EntranceEdit } from '../../../operations/objects/with-entrance-edits.ts'
import { plainText } from '../../parts/plain-text.ts'
import { cellValue, fieldOf } from './cell-value.ts'
import { COLUMNS, type Column, type StockRow } from './stock-rows.ts'

export type CellChange = {
  readonly id: string
  readonly column: Column
  readonly before: string
  readonly after: string
}
export type BadCell = {
  /** Row of the pasted block, 1 for the first. */
  readonly row: number
  readonly id: string
  readonly column: Column
  readonly value: string
  readonly why: string
}
export type PastePreview = {
  readonly edits: readonly EntranceEdit[]
  readonly changes: readonly CellChange[]
  readonly bad: readonly BadCell[]
  readonly headerSkipped: boolean
  /** Rows and columns of the block that fall off the table. */
  readonly beyond: number
  readonly wide: number
}

/**
 * What a block pasted at a cell would change: its rows fall on the shown ones from `at.row` downwards, its columns on those
 * from `at.column` on, or on those that its first row names, every one of them. Cells that say what is there already change nothing, in columns that can't be edited too; others that
 * can't be taken are named. Nothing is applied.
 */
export const pastePreview = (
  estate: Estate,
  rows: readonly StockRow[],
  at: { readonly row: number; readonly column: Column },
  block: readonly (readonly string[])[],
): PastePreview => {
  const named = namedColumns(block[0] ?? [])
  const headerSkipped = named !== null
  const columns = named ?? COLUMNS.slice(COLUMNS.indexOf(at.column))
  const body = headerSkipped ? block.slice(1) : block
  const landing = rows.slice(at.row, at.row + body.length)
  const edits: EntranceEdit[] = []
  const changes: CellChange[] = []
  const bad: BadCell[] = []
  for (const [index, { entrance, cells }] of landing.entries()) {
    const fields: Record<string, unknown> = {}
    for (const [place, value] of body[index]!.slice(0, columns.length).entries()) {
      const column = columns[place]!
      const before = cells[column]
      if (value.trim() === before.trim()) continue
      const row = index + 1 + (headerSkipped ? 1 : 0)
      const field = fieldOf(column)
      if (!field) {
        bad.push({ row, id: entrance.id, column, value, why: text.fixedColumn })
        continue
      }
      const read = cellValue(estate, field, value)
      if ('why' in read) bad.push({ row, id: entrance.id, column, value, why: read.why })
      else if (read.value !== (entrance[field] ?? ABSENT[field])) {
        fields[field] = read.value
        changes.push({ id: entrance.id, column, before, after: value.trim() })
      }
    }
    if (Object.keys(fields).length > 0) edits.push({ id: entrance.id, fields })
  }
  const widest = body.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    edits,
    changes,
    bad,
    headerSkipped,
    beyond: Math.max(0, body.length - landing.length),
    wide: Math.max(0, widest - columns.length),
  }
}

/** What a field that a door has not stands for. */
const ABSENT: Readonly<Record<string, string>> = { residence: '', gapClass: 'usual' }

/** The columns that a row of headings names, whatever its case and accents; null when one cell of it is no heading. */
const namedColumns = (row: readonly string[]): readonly Column[] | null => {
  const found = row.map((cell) =>
    COLUMNS.find((column) => plainText(cell.trim()) === plainText(text.columns[column])),
  )
  return found.length > 0 && found.every((column) => column !== undefined) ? found : null
}
