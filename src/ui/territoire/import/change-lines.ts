import type { AnyRecord } from '../../../domain/estate.ts'
import type { Difference } from '../../../domain/linkage.ts'
import { importWords as words } from '../../../messages/import.ts'
import { fieldNames, fieldValue } from '../../../messages/import-fields.ts'

export type ChangeLine =
  | { readonly label: string; readonly before: string; readonly after: string }
  /** A place or an outline, which no words tell: the map does. */
  | { readonly note: string }

const PLACES = new Set(['at', 'geometry'])
/** Of no interest to who decides. */
const SILENT = new Set(['id', 'kind', 'edited', 'from', 'to', 'footprint', 'holding', 'housing'])

/** What a file changes of a record that stands, field by field; empty for new ones and for those that are gone. */
export const changeLines = (
  { status, before, after, fields, metres }: Difference,
  nameOf: (landlord: string) => string,
): readonly ChangeLine[] => {
  if (status === 'new' || status === 'gone' || !before || !after) return []
  const of = (record: AnyRecord, field: string): string => {
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field]
    return field === 'landlord' && typeof value === 'string' ? nameOf(value) : fieldValue(field, value)
  }
  const lines: ChangeLine[] = []
  if (metres !== undefined && status === 'moved') lines.push({ note: words.movedBy(metres) })
  else if (fields.some((field) => PLACES.has(field))) lines.push({ note: words.shapeChanged })
  for (const field of fields) {
    if (PLACES.has(field) || SILENT.has(field)) continue
    const label = fieldNames[field] ?? field
    lines.push({ label, before: of(before, field), after: of(after, field) })
  }
  return lines
}
