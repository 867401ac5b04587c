/** Square cells on a plane in metres, rows from north to south, columns from west to east. */
export type MetricGrid = {
  /** `x` of the western edge and `y` of the northern edge of the first cell. */
  readonly west: number
  readonly north: number
  readonly columns: number
  readonly rows: number
  readonly cellMetres: number
}

/** A box of the plane in metres. */
export type PlaneBox = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The grid that covers a box and a margin all round, centred on the box; at least one cell each way. */
export const gridOver = (box: PlaneBox, marginMetres: number, cellMetres: number): MetricGrid => {
  const columns = Math.max(1, Math.ceil((box.east - box.west + 2 * marginMetres) / cellMetres))
  const rows = Math.max(1, Math.ceil((box.north - box.south + 2 * marginMetres) / cellMetres))
  return {
    west: (box.west + box.east - columns * cellMetres) / 2,
    north: (box.south + box.north + rows * cellMetres) / 2,
    columns,
    rows,
    cellMetres,
  }
}
