import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from '../../exchange/tables/table.ts'

/** A file that another one is computed from is not there: the other is skipped, saying so. */
export class MissingInput extends Error {}

/** A table by the names of its columns. */
export type GoldenTable = {
  readonly names: readonly string[]
  readonly rows: number
  readonly texts: (name: string) => readonly string[]
  /** `undefined`, `NA`, `NaN` and an empty cell are NaN; `Inf` is infinite. */
  readonly numbers: (name: string) => number[]
}

export type GoldenFolder = {
  readonly files: readonly string[]
  readonly has: (file: string) => boolean
  /** Throw `MissingInput` when the file is not there. */
  readonly table: (file: string) => GoldenTable
  readonly json: (file: string) => Json
  /** The civic reports that `real_*` files are computed from. */
  readonly incidents: () => GoldenTable
}

/** A value of a JSON file, asked for by name. R writes `{}` for nothing. */
// biome-ignore lint/suspicious/noExplicitAny: files of another program, whose shape each reader knows
export type Json = any

const INCIDENTS = 'incidents-real/paris-dans-ma-rue-10k.csv'
const SHARED = '/work/shared'

export const goldenFolder = (folder: string): GoldenFolder => {
  const text = (file: string): string => {
    const path = join(folder, file)
    if (!existsSync(path)) throw new MissingInput(`needs ${file}`)
    return readFileSync(path, 'utf8')
  }
  return {
    files: readdirSync(folder).sort(),
    has: (file) => existsSync(join(folder, file)),
    table: (file) => tableOf(text(file)),
    json: (file) => JSON.parse(text(file)),
    incidents: () => {
      const path = [join(folder, '..', INCIDENTS), join(SHARED, INCIDENTS)].find(existsSync)
      if (!path) throw new MissingInput(`needs ../${INCIDENTS}, beside the folder or in ${SHARED}`)
      return tableOf(readFileSync(path, 'utf8'))
    },
  }
}

function tableOf(text: string): GoldenTable {
  const table = readTable(text)
  if ('code' in table) throw new Error(`no table: ${table.code}`)
  const [head, ...rows] = table.rows
  const names = head?.cells ?? []
  const texts = (name: string): readonly string[] => {
    const rank = names.indexOf(name)
    if (rank < 0) throw new MissingInput(`has no column ${name}`)
    return rows.map(({ cells }) => cells[rank] ?? '')
  }
  return { names, rows: rows.length, texts, numbers: (name) => texts(name).map(numberOf) }
}

function numberOf(text: string): number {
  const infinite = /^([+-]?)Inf(?:inity)?$/.exec(text)
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity
  return text === '' ? Number.NaN : Number(text)
}

/** x and y in turn. */
export const xyOf = (table: GoldenTable, x = 'x', y = 'y'): Float64Array => {
  const [xs, ys] = [table.numbers(x), table.numbers(y)]
  return Float64Array.from({ length: 2 * xs.length }, (_, i) => (i % 2 === 0 ? xs : ys)[i >> 1]!)
}
