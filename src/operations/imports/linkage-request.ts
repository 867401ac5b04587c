import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { LINKED_KINDS, type LinkageRequest } from '../../domain/linkage.ts'

const all = <Item>(records: ReadonlyMap<string, Item>): readonly Item[] => [...records.values()]

/** All that buildings and entrances are made of in this territory. */
export const linkageRequest = (estate: Estate, today: CivilDate): LinkageRequest => ({
  addresses: all(estate.address),
  housings: all(estate.housing),
  footprints: all(estate.footprint),
  holdings: all(estate.holding),
  rnbBuildings: all(estate.rnbBuilding),
  doors: all(estate.door),
  links: all(estate.link),
  buildings: all(estate.building),
  entrances: all(estate.entrance),
  area: all(estate.perimeter).map(({ geometry }) => geometry),
  today,
})

/** Whether both hold the same sources, so that what was linked of one holds for the other. */
export const sameSources = (a: Estate, b: Estate): boolean =>
  LINKED_KINDS.every((kind) => a[kind] === b[kind])
