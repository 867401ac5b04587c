import { type CountedShares, NO_SECTOR } from './counted-shares.ts'
import { LEAST_COUNT } from './least-said.ts'
import type { ProtectedCells } from './protected-cells.ts'

/** With more funders than this their sets are too many to try, and sectors are not said. */
const MOST_FUNDERS = 12

/**
 * Whether the social families together may be said by sector: all sectors or none. `counts` has `NO_SECTOR`'s too. They may
 * when every family has its total, every sector has 5 and is no small one, what lies outside is 5 or nothing, and sectors
 * say nothing about a share that is withheld.
 *
 * For a sector may be one funder's alone (the insurer's is the extension of the perimeter): its sum less what is published of
 * that funder would then give what is withheld. So of any funders, one of them with a share withheld, the sectors that they lie
 * in must hold 4 more than what is published of them all. By Hall's theorem a table then exists in which that share is 0, 1,
 * 2, 3 or 4 and all sums published stand; and it asks for nothing but what is published, so that to know that sectors are
 * said tells no more. `least` is another number than 5 in tests alone.
 */
export const maySaySectors = (
  counts: ReadonlyMap<string, number>,
  families: readonly ProtectedCells[],
  { funders, sectorsOf, smallSectors }: Pick<CountedShares, 'funders' | 'sectorsOf' | 'smallSectors'>,
  least: number = LEAST_COUNT,
): boolean => {
  if (funders.length > MOST_FUNDERS || smallSectors.length > 0) return false
  if (families.some(({ mission }) => mission === null)) return false
  for (const [sector, count] of counts)
    if (count < least && !(sector === NO_SECTOR && count === 0)) return false
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
  const said = (id: string): number => sum(families.map(({ cells }) => cells.get(id) ?? 0))
  const isOpen = (id: string): boolean => families.some(({ cells }) => cells.get(id) === null)
  for (let set = 1; set < 2 ** funders.length; set++) {
    const some = funders.filter((_, rank) => set & (1 << rank))
    if (!some.some(isOpen)) continue
    const sectors = new Set(some.flatMap((id) => [...(sectorsOf.get(id) ?? [])]))
    const room = sum([...sectors].map((sector) => counts.get(sector) ?? 0)) - sum(some.map(said))
    if (room < least - 1) return false
  }
  return true
}
