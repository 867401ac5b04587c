import type { Cell } from '../packages/release-fields.ts'

/** What a spreadsheet would run when a cell begins with it, full-width forms included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab or a return before a formula hides it
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/

/**
 * CSV for French spreadsheets: byte order mark unless told otherwise, `;`, CRLF, decimal comma. A text that would be run as a formula begins
 * with an apostrophe instead; numbers are left alone.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[], bom = true): string {
  return `${bom ? '\ufeff' : ''}${[header, ...rows].map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[;"\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
