import Papa from 'papaparse'

/** Rows of a fact table (CSV with a header line) as text cells. Throws when one of `columns` is missing. */
export function readTable<Column extends string>(
  csv: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const table = Papa.parse<Record<Column, string>>(csv, { header: true, skipEmptyLines: true })
  const missing = columns.filter((column) => !table.meta.fields?.includes(column))
  if (missing.length > 0) throw new Error(`columns missing from a fact table: ${missing.join(', ')}`)
  return table.data
}
