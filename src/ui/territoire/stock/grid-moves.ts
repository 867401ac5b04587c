/** A cell of the grid: its row among all that are shown, -1 for the headings; its column, 0 for the boxes that choose rows. */
export type GridCell = { readonly row: number; readonly column: number }
export type GridSize = { readonly rows: number; readonly columns: number; readonly page: number }

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

/** Where a key leads from a cell, headings included; null for keys that do not move. `far` is Ctrl or Command. */
export const gridMove = (
  at: GridCell,
  key: string,
  far: boolean,
  { rows, columns, page }: GridSize,
): GridCell | null => {
  const to = (row: number, column: number): GridCell => ({
    row: clamp(row, -1, rows - 1),
    column: clamp(column, 0, columns - 1),
  })
  switch (key) {
    case 'ArrowUp':
      return far ? to(0, at.column) : to(at.row - 1, at.column)
    case 'ArrowDown':
      return far ? to(rows - 1, at.column) : to(at.row + 1, at.column)
    case 'ArrowLeft':
      return to(at.row, far ? 0 : at.column - 1)
    case 'ArrowRight':
      return to(at.row, far ? columns - 1 : at.column + 1)
    case 'Home':
      return far ? to(0, 0) : to(at.row, 0)
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(at.row, columns - 1)
    case 'PageUp':
      return to(Math.max(0, at.row - page), at.column)
    case 'PageDown':
      return to(at.row + page, at.column)
    default:
      return null
  }
}
