import { rowsInView } from '../../domain/hotspots/in-view.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'
import type { NearRepeat } from '../../domain/hotspots/scan.ts'
import { testedSituations } from '../../domain/hotspots/tested-situations.ts'
import { knox, NEAR_REPEAT_BANDS } from '../near-repeat/knox.ts'
import { placesOnPlane } from './places-on-plane.ts'

const SHUFFLES = 999
const PROVEN = 0.05

/**
 * Whether what the team saw calls for more nearby, soon after: Knox's table of a view over 50, 100 and 200 m × 7, 14 and
 * 30 days, days shuffled, Holm over its nine cells. Situations, not episodes, which would leave out the repeats that are
 * asked for. `proven` is the widest cell that is more than chance: the longest gap, then the greatest distance. Yields the
 * share of shuffles done.
 */
export function* nearRepeatOf(
  observations: Observations,
  view: View & { readonly seed: number },
): Generator<number, NearRepeat> {
  const { day, place } = observations.situations
  const tested = testedSituations(observations)
  const rows = rowsInView(observations, view).filter((row) => tested[row])
  const plane = placesOnPlane(observations)
  const xy = Float64Array.from(rows.flatMap((row) => [plane[2 * place[row]!]!, plane[2 * place[row]! + 1]!]))
  const days = Int32Array.from(rows, (row) => day[row]!)
  const run = knox({ xy, days }, NEAR_REPEAT_BANDS, { shuffles: SHUFFLES, seed: view.seed })
  let step = run.next()
  for (; !step.done; step = run.next()) yield step.value / SHUFFLES
  const cells = step.value.map((cell) => ({
    metres: cell.metres,
    days: cell.days,
    pairs: cell.closeInBoth,
    expected: cell.expected,
    p: cell.p,
    adjusted: cell.pHolm,
  }))
  const [widest] = cells
    .filter(({ adjusted }) => adjusted <= PROVEN)
    .sort((a, b) => b.days - a.days || b.metres - a.metres)
  return {
    cells,
    proven: widest ? { metres: widest.metres, days: widest.days } : null,
    seed: view.seed,
    shuffles: SHUFFLES,
  }
}
