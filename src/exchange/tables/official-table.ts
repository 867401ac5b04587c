import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Content } from '../text/content.ts'
import { contentTable, headRows } from './table-rows.ts'

/** A row of a public table, by the published names of its columns in lower case; '' for a column that is absent. */
export type OfficialRow = { readonly line: number; readonly cell: (name: string) => string }
export type OfficialTable = {
  readonly rows: readonly OfficialRow[]
  readonly has: (name: string) => boolean
  readonly notices: readonly Notice[]
}

const HEADER_WITHIN = 10

/** Published names are compared in lower case; some exports add `_red`, or `_code` to what another vintage writes bare. */
const nameOf = (header: string): string => header.toLowerCase().replace(/_red$/, '')

/** Whether one of the first lines has all these names. */
export const hasNames = (content: Content, names: readonly string[]): boolean =>
  headRows(content).some((cells) => isHeaderOf(cells, names))

/**
 * The rows of a table that a public body publishes, its columns found by name in any order. Lines above the names are
 * left out, as are lines of units right under them (`isUnits`). A row cut short is told and left out.
 */
export function officialTable(
  content: Content,
  names: readonly string[],
  isUnits: (row: OfficialRow) => boolean = () => false,
): OfficialTable | Refusal {
  const table = contentTable(content)
  if (isRefusal(table)) return table
  const headerAt = table.rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeaderOf(cells, names))
  const header = table.rows[headerAt]
  if (!header) {
    const found = table.rows[0]?.cells.slice(0, 12).join(', ').slice(0, 200) ?? ''
    const missing = names.find((name) => !isHeaderOf(table.rows[0]?.cells ?? [], [name]))
    return refusal('column-missing', { column: missing ?? names[0]!, found })
  }
  const at = new Map<string, number>()
  header.cells.map(nameOf).forEach((name, index) => {
    if (!at.has(name)) at.set(name, index)
  })
  const last = Math.max(...names.map((name) => at.get(name)!))
  const notices = [...content.notices, ...table.notices]
  const rows: OfficialRow[] = []
  let first = headerAt + 1
  for (; first < table.rows.length; first++) {
    const { line, cells } = table.rows[first]!
    if (!isUnits({ line, cell: (name) => cells[at.get(name) ?? -1] ?? '' })) break
  }
  if (headerAt > 0 || first > headerAt + 1) {
    notices.push(notice('header-guessed', 1, { columns: header.cells.join(', ').slice(0, 200) }))
  }
  for (const { line, cells } of table.rows.slice(first)) {
    if (cells.length > last) rows.push({ line, cell: (name) => cells[at.get(name) ?? -1] ?? '' })
    else
      notices.push(
        notice('row-ragged', 1, { found: cells.length, expected: header.cells.length }, { row: line }),
      )
  }
  return rows.length === 0 ? refusal('no-row') : { rows, has: (name) => at.has(name), notices }
}

function isHeaderOf(cells: readonly string[], names: readonly string[]): boolean {
  const found = new Set(cells.map(nameOf))
  return names.every((name) => found.has(name))
}
