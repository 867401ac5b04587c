/**
 * The cells of a block copied from a spreadsheet: rows end with a line feed (or CR LF), cells with a tab; a cell that holds
 * one of them, or begins with a quote, is in double quotes, a quote inside doubled. The empty row that ends a copy is dropped.
 */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (sign === '"' && cell === '' && closes(text, at)) quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++
      endCell()
      rows.push([])
    } else cell += sign
  }
  if (cell !== '' || rows.at(-1)!.length > 0) endCell()
  else rows.pop()
  return rows
}

/** Whether the quote opens a quoted cell: another one closes it before the end. `"Les Sarts" nord` is no quoted cell. */
const closes = (text: string, from: number): boolean => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') at++
    else return at + 1 === text.length || '\t\n\r'.includes(text[at + 1]!)
  }
  return false
}

/** A block as spreadsheets take it: what `readBlock` reads back to the same cells. A single empty cell reads back as nothing. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(written).join('\t')).join('\r\n')

const written = (cell: string): string =>
  /[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
