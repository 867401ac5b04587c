import { type CivilMonth, monthOf } from '../civil-date.ts'
import { type AnyRecord, type Estate, settingsOf } from '../estate.ts'
import { LEAST_COUNT, LEAST_DWELLINGS } from '../published/least-said.ts'
import { sectorOfPlace } from '../sector-at.ts'
import { type Family, familyOf, isMaterial } from '../taxonomy.ts'
import { dayOf } from '../when.ts'
import { type Counted, type MonthlyCount, monthlyCountId, WHOLE_MISSION } from './monthly-count.ts'

/** Families whose counts are kept by sector. */
const BY_SECTOR: readonly Family[] = ['C', 'E', 'G']

/** Facts about buildings and acts of the team need no threshold. */
const isFree = (what: Counted): boolean => what === 'passage' || isMaterial(what)

/** The building of an entrance; any other place as it is. */
const stockOf = (estate: Estate, place: string): string => estate.entrance.get(place)?.building ?? place

const dwellingsOf = (estate: Estate, place: string): number | null =>
  estate.building.get(place)?.dwellings ?? null

/** The place above: of a building or public place its sector, of a sector the whole mission. */
const above = (estate: Estate, place: string): string =>
  estate.sector.has(place) ? WHOLE_MISSION : (sectorOfPlace(estate, place) ?? WHOLE_MISSION)

/** Month, what and place of a record that is counted; undefined for the kinds that are not. */
const cellOf = (
  estate: Estate,
  record: AnyRecord,
): { readonly month: CivilMonth; readonly what: Counted; readonly place: string } | undefined => {
  if (record.kind !== 'situation' && !(record.kind === 'passage' && record.done)) return undefined
  const month = monthOf(dayOf(record.when, settingsOf(estate).timeZone))
  const what = record.kind === 'passage' ? 'passage' : familyOf(record.code)
  const stock = stockOf(estate, record.place)
  const isBySector = what !== 'passage' && BY_SECTOR.includes(what)
  return { month, what, place: isBySector ? (sectorOfPlace(estate, stock) ?? WHOLE_MISSION) : stock }
}

/**
 * Counts by month of records about to go, added to those that stand. B, C, E and G under 5, or on a building of fewer than
 * 11 dwellings, are counted in the sector, and if they are still under 5 in the whole mission.
 */
export const monthlyCounts = (estate: Estate, gone: readonly AnyRecord[]): readonly MonthlyCount[] => {
  type Cell = { month: CivilMonth; what: Counted; place: string; count: number }
  const add = (into: Map<string, Cell>, cell: Cell): void => {
    const id = monthlyCountId(cell.month, cell.what, cell.place)
    const held = into.get(id)
    if (held) held.count += cell.count
    else into.set(id, { ...cell })
  }
  let cells = new Map<string, Cell>()
  for (const record of gone) {
    const cell = cellOf(estate, record)
    if (cell) add(cells, { ...cell, count: 1 })
  }
  // Twice: from a building to its sector, and from there to the mission.
  for (let level = 0; level < 2; level++) {
    const merged = new Map<string, Cell>()
    for (const cell of cells.values()) {
      const dwellings = dwellingsOf(estate, cell.place)
      const isFew = cell.count < LEAST_COUNT || (dwellings !== null && dwellings < LEAST_DWELLINGS)
      const isKept = isFree(cell.what) || cell.place === WHOLE_MISSION || !isFew
      add(merged, isKept ? cell : { ...cell, place: above(estate, cell.place) })
    }
    cells = merged
  }
  return [...cells].map(([id, { count, ...cell }]) => ({
    kind: 'monthlyCount',
    id,
    ...cell,
    count: count + (estate.monthlyCount.get(id)?.count ?? 0),
  }))
}
