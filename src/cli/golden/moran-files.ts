import { type PlaneNeighbours, planeNeighbours } from '../../geometry/plane-neighbours.ts'
import { globalMoran } from '../../hotspots/autocorrelation/global-moran.ts'
import { localMoran } from '../../hotspots/autocorrelation/local-moran.ts'
import { type Part, pairsOf, TAIL_NEAR, TOLERANCE } from './comparison.ts'
import { type GoldenFolder, type GoldenTable, type Json, xyOf } from './golden-folder.ts'
import type { GoldenKind } from './golden-kind.ts'

const GLOBAL = 'moran_global.json'
const BAND = 100

/** The band that the global file names, `(0,100] m`. */
const neighboursOf = (folder: GoldenFolder, places: GoldenTable): PlaneNeighbours => {
  const named = folder.has(GLOBAL) ? /\(0, ?(\d+)\]/.exec(folder.json(GLOBAL).weights)?.[1] : undefined
  return planeNeighbours(xyOf(places), Number(named ?? BAND))
}

export const globalMoranFile: GoldenKind = {
  file: /^moran_global\.json$/,
  parts: (folder, file): Part[] => {
    const [wanted, places] = [folder.json(file), folder.table('places.csv')]
    const near = neighboursOf(folder, places)
    const [counts, passages] = [places.numbers('count'), places.numbers('passes')]
    const variables: readonly (readonly [Json, readonly number[]])[] = [
      [wanted.variable_count, counts],
      [wanted.variable_rate, counts.map((count, i) => count / passages[i]!)],
    ]
    const pairs = variables.flatMap(([said, values]) => {
      if (!said) return []
      const { i, expected, variance, z, p } = globalMoran(values, near)
      return pairsOf([i, expected, variance, z, p], [said.I, said.E, said.Var, said.z, said.p_greater])
    })
    return [{ what: 'I, mean, variance, z, p', tolerance: TOLERANCE, pairs }]
  },
}

export const localMoranFile: GoldenKind = {
  file: /^moran_local\.csv$/,
  parts: (folder, file): Part[] => {
    const [table, places] = [folder.table(file), folder.table('places.csv')]
    const local = localMoran(places.numbers('count'), neighboursOf(folder, places))
    const rank = new Map(places.texts('id').map((id, i) => [id, i]))
    const order = table.texts('id').map((id) => rank.get(id)!)
    const of = (name: string, got: Float64Array): Part['pairs'] =>
      pairsOf(
        order.map((i) => got[i]!),
        table.numbers(name),
      )
    const figures = [
      ...[...of('Ii', local.i), ...of('E', local.expected)],
      ...[...of('Var', local.variance), ...of('Z', local.z)],
    ]
    return [
      { what: 'I, mean, variance, z', tolerance: TOLERANCE, pairs: figures },
      { what: 'p', tolerance: TOLERANCE, near: TAIL_NEAR, pairs: of('p_two_sided', local.p) },
    ]
  },
}
