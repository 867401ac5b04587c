import type { Sheet } from '../../domain/sheet.ts'
import { print as text } from '../../messages/print.ts'

/** Millimetres of paper inside the margins. */
const PAGE = { wide: 186, high: 277 }
/** The picture is never lower, nor higher, than this. */
const LEAST_MAP = 85
const MOST_MAP = 165
/** Letters of a line of one of the itinerary's two columns. */
const COLUMN_LETTERS = 40

export type SheetLayout = {
  /** The boxes have sides of their own: the way on the front, the list on the back. */
  readonly isFolded: boolean
  /** Millimetres that the picture may take. */
  readonly map: { readonly wide: number; readonly high: number }
}

/** How a round is laid on A4: all on one side when it fits there, by the letters of its texts. */
export const sheetLayout = (sheet: Sheet): SheetLayout => {
  const lines = sheet.itinerary.reduce((sum, step) => {
    const { way, length, stops, passes } = text.step(step)
    return sum + Math.ceil([way, length, stops, passes].join('   ').length / COLUMN_LETTERS)
  }, 0)
  const way = 18 + (5.1 * lines + 0.9 * sheet.itinerary.length) / 2
  const marked = sheet.stops.filter(({ change, waitMinutes, opening, stopKind }) => {
    return change !== undefined || waitMinutes > 0 || opening.length > 0 || stopKind !== 'passage'
  }).length
  const list = 38 + 8.2 * sheet.stops.length + 5.5 * marked
  const hasChanges = sheet.gone.length > 0 || sheet.stops.some(({ change }) => change)
  const head = 38 + (hasChanges ? 16 : 0)
  const isFolded = head + LEAST_MAP + list + way > PAGE.high
  const left = PAGE.high - head - way - 6 - (isFolded ? 0 : list)
  return { isFolded, map: { wide: PAGE.wide, high: Math.max(LEAST_MAP, Math.min(MOST_MAP, left)) } }
}
