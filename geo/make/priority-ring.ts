import type { ReadFact, Ring } from './layer.ts'
import { readTable } from './read-table.ts'

/** Outline of the official priority area, [lng, lat], simplified to 5 m in the fact table. */
export function priorityRing(readFact: ReadFact): Ring {
  const rows = readTable(readFact('facts/perimetre_qpv.csv'), ['seq', 'lng', 'lat'])
  return rows
    .sort((one, other) => Number(one.seq) - Number(other.seq))
    .map((row) => [Number(row.lng), Number(row.lat)])
}
