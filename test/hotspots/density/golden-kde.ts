import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../../shared/hotspots-golden', import.meta.url))

/** Values computed with spatstat, kept beside the repository. */
export const hasGolden = existsSync(`${FOLDER}/kde_grid.csv`) && existsSync(`${FOLDER}/kde_events.csv`)

/** The columns of a table of numbers, by name. */
const columns = (file: string): Map<string, Float64Array> => {
  const [head = '', ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split(/\r?\n/)
  const rows = lines.map((line) => line.split(',').map(Number))
  return new Map(head.split(',').map((name, rank) => [name, Float64Array.from(rows, (row) => row[rank]!)]))
}

const pairs = (table: Map<string, Float64Array>): Float64Array =>
  Float64Array.from(
    { length: 2 * table.get('x')!.length },
    (_, i) => table.get(i % 2 === 0 ? 'x' : 'y')![i >> 1]!,
  )

export const readGolden = () => {
  const events = columns('kde_events.csv')
  const grid = columns('kde_grid.csv')
  return {
    events: { xy: pairs(events) },
    weights: events.get('weight')!,
    points: pairs(grid),
    column: (name: string): Float64Array => grid.get(name)!,
  }
}
