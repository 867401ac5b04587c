import { foldText } from '../../domain/fold-text.ts'
import { isRefusal, type Notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { releaseHeaders } from '../../messages/release-files.ts'
import { returnHeaders } from '../../messages/returns.ts'
import { readZip } from '../packages/read-zip.ts'
import { memberOf } from '../places/geojson.ts'
import { contentTable } from '../tables/table-rows.ts'
import { cleanText } from '../text/clean-text.ts'
import { type Content, contentOf } from '../text/content.ts'
import { readJson } from '../text/read-json.ts'

/** A row as the partner gives it back; cells are as written, '' where there is none. */
export type ReturnedRow = {
  /** Its line in the file, or the rank of its feature. */
  readonly row: number
  readonly id: string
  readonly status: string
  readonly reference: string
  readonly statusOn: string
}

const ZIP = { entries: 20, bytes: 50_000_000 }
/** Of an archive given back whole, the first that is there. */
const INSIDE = ['situations.csv', 'situations.geojson'] as const
const HEADER_WITHIN = 10

const FIELDS = {
  id: releaseHeaders.id,
  status: releaseHeaders.status,
  reference: releaseHeaders.reference,
  statusOn: returnHeaders.statusOn,
} as const
type Field = keyof typeof FIELDS

/** The rows of a file given back: CSV, GeoJSON, or the archive that was sent. Never throws. */
export function returnedRows(
  file: string,
  bytes: Uint8Array,
): { readonly rows: readonly ReturnedRow[]; readonly notices: readonly Notice[] } | Refusal {
  if (bytes.length === 0) return refusal('file-empty')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const files = readZip(bytes, ZIP)
    if (isRefusal(files)) return files
    const name = INSIDE.find((each) => files.has(each))
    return name ? returnedRows(name, files.get(name)!) : refusal('returned-not-ours')
  }
  const content = contentOf(file, bytes)
  if (isRefusal(content)) return content
  const read = /^\s*[{[]/.test(content.text) ? featureRows(content.text) : tableRows(content)
  return isRefusal(read) ? read : { rows: read.rows, notices: [...content.notices, ...read.notices] }
}

function tableRows(
  content: Content,
): { readonly rows: readonly ReturnedRow[]; readonly notices: readonly Notice[] } | Refusal {
  const table = contentTable(content)
  if (isRefusal(table)) return table
  const named = (cells: readonly string[]) => cells.map((cell) => foldText(cell).replaceAll(' ', '_'))
  const at = table.rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => named(cells).includes(FIELDS.id))
  if (at < 0) return refusal('returned-not-ours')
  const header = named(table.rows[at]!.cells)
  const place = (field: Field): number => header.indexOf(FIELDS[field])
  if (place('status') < 0 && place('reference') < 0) return refusal('returned-no-column')
  const rows = table.rows.slice(at + 1).map(({ line, cells }): ReturnedRow => {
    // A text that begins like a formula left with an apostrophe before it.
    const cell = (field: Field): string => (cells[place(field)] ?? '').replace(/^'(?=[=+\-@])/, '').trim()
    return {
      row: line,
      id: cell('id'),
      status: cell('status'),
      reference: cell('reference'),
      statusOn: cell('statusOn'),
    }
  })
  return rows.length === 0 ? refusal('no-row') : { rows, notices: table.notices }
}

function featureRows(
  text: string,
): { readonly rows: readonly ReturnedRow[]; readonly notices: readonly Notice[] } | Refusal {
  const json = readJson(text)
  if (isRefusal(json)) return json
  const features = memberOf(json.value, 'features')
  if (!Array.isArray(features)) return refusal('returned-not-ours')
  const rows = features.map((feature: unknown, index): ReturnedRow => {
    const properties = memberOf(feature, 'properties')
    const said = (value: unknown): string =>
      typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)).trim() : ''
    const cell = (field: Field): string => said(memberOf(properties, FIELDS[field]))
    return {
      row: index + 1,
      id: cell('id') || said(memberOf(feature, 'id')),
      status: cell('status'),
      reference: cell('reference'),
      statusOn: cell('statusOn'),
    }
  })
  if (rows.length === 0) return refusal('no-row')
  return rows.some(({ id }) => id !== '') ? { rows, notices: [] } : refusal('returned-not-ours')
}
