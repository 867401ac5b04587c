import Papa from 'papaparse'
import { type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { cleanText } from '../text/clean-text.ts'

/** A row of cells and the line of the file where it begins, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }
export type Table = { readonly rows: readonly TableRow[]; readonly notices: readonly Notice[] }

const SEPARATORS = [';', '\t', '|', ','] as const
const MOST_ROWS = 400_000
/** A file with more quotes left open than this is not a table we can save. */
const MOST_OPEN_QUOTES = 20

/**
 * The rows of a CSV text, blank ones left out. The separator is that of a `sep=` line, else the one that comes most
 * regularly in the first lines. A quote that is never closed costs its own line, which is told, not the rest of the file.
 * `numbers`: the lines of the file that this text was cut from, line after line.
 */
export function readTable(text: string, numbers?: readonly number[]): Table | Refusal {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
  const hint = /^sep=([^\n])\n/i.exec(lines)
  const separator = hint?.[1] ?? separatorOf(lines)
  const rows: TableRow[] = []
  const notices: Notice[] = []
  let rest = hint ? lines.slice(hint[0].length) : lines
  let line = hint ? 2 : 1
  const numbered = (at: number): number => numbers?.[at - 1] ?? at
  for (let tries = 0; ; tries++) {
    const parsed = Papa.parse<string[]>(rest, { delimiter: separator, newline: '\n' })
    const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')?.row
    for (const cells of open === undefined ? parsed.data : parsed.data.slice(0, open)) {
      const height = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
      const clean = cells.map((cell) => cleanText(cell))
      if (clean.some((cell) => cell !== '')) rows.push({ line: numbered(line), cells: clean })
      if (rows.length > MOST_ROWS) {
        return refusal('too-many-features', { count: parsed.data.length, limit: MOST_ROWS })
      }
      line += height
    }
    if (open === undefined) return { rows, notices }
    if (tries === MOST_OPEN_QUOTES) return refusal('not-text')
    notices.push(notice('row-bad-quote', 1, undefined, { row: numbered(line) }))
    const at = startOfLine(lines, line + 1)
    if (at < 0) return { rows, notices }
    rest = lines.slice(at)
    line++
  }
}

function startOfLine(lines: string, line: number): number {
  let at = 0
  for (let seen = 1; seen < line; seen++) {
    at = lines.indexOf('\n', at) + 1
    if (at === 0) return -1
  }
  return at < lines.length ? at : -1
}

/** Of the separators, the one found in most of the first lines; when several are, the earlier of the list. */
function separatorOf(lines: string): string {
  const head = lines
    .slice(0, 20_000)
    .split('\n', 20)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '')
  const linesWith = (separator: string): number => head.filter((line) => line.includes(separator)).length
  return SEPARATORS.toSorted((a, b) => linesWith(b) - linesWith(a))[0]!
}
