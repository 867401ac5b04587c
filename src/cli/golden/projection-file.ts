import { localProjection } from '../../geometry/local-projection.ts'
import type { Position } from '../../geometry/position.ts'
import { fromLambert93, toLambert93 } from '../../geometry/projected.ts'
import { type Pair, type Part, pairsOf } from './comparison.ts'
import type { GoldenKind } from './golden-kind.ts'

const CENTRE: Position = [2.448, 48.937]
const MILLIMETRE = 0.001

/** Those that Tournée computes in: its own plane near the centre, and Lambert-93, read and written, everywhere. */
export const projectionFile: GoldenKind = {
  file: /^projection\.csv$/,
  parts: (folder, file): Part[] => {
    const table = folder.table(file)
    const [lngs, lats] = [table.numbers('lon'), table.numbers('lat')]
    const at = lngs.map((lng, row): Position => [lng, lats[row]!])
    const group = table.texts('group')
    const wanted = (system: string): number[][] => {
      const [x, y] = [table.numbers(`${system}_x`), table.numbers(`${system}_y`)]
      return x.map((each, row) => [each, y[row]!])
    }
    const { project } = localProjection(CENTRE)
    const metres = (
      got: (row: number) => readonly number[],
      system: string,
      rows: readonly number[],
    ): Pair[] => {
      const points = wanted(system)
      return rows.flatMap((row) => pairsOf(got(row), points[row]!))
    }
    const all = at.map((_, row) => row)
    const lambert = wanted('l93')
    const part = (what: string, pairs: readonly Pair[]): Part => ({
      what,
      tolerance: MILLIMETRE,
      near: Infinity,
      pairs,
    })
    return [
      part(
        'transverse Mercator of the estate, metres',
        metres(
          (row) => project(at[row]!),
          'tm',
          all.filter((row) => group[row] === 'estate'),
        ),
      ),
      part(
        'Lambert-93 written, metres',
        metres((row) => toLambert93(at[row]!), 'l93', all),
      ),
      part(
        'Lambert-93 read, metres',
        metres((row) => toLambert93(fromLambert93(lambert[row]![0]!, lambert[row]![1]!)), 'l93', all),
      ),
    ]
  },
}
