import type { Entrance } from '../../../domain/entrance.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Precision } from '../../../domain/provenance.ts'
import { activeEntrances } from '../../../domain/week/active-entrances.ts'
import { stock as text } from '../../../messages/stock.ts'
import { words } from '../../../messages/words.ts'
import { plainText } from '../../parts/plain-text.ts'

export const COLUMNS = [
  'number',
  'building',
  'residence',
  'landlord',
  'dwellings',
  'access',
  'gapClass',
  'provenance',
] as const
export type Column = (typeof COLUMNS)[number]

/** One door in use, and what each of its cells says; '' where there is nothing. */
export type StockRow = {
  readonly entrance: Entrance
  readonly cells: Readonly<Record<Column, string>>
  /** Columns without which rounds or totals are wrong: no known landlord, no building, no dwelling. */
  readonly missing: readonly Column[]
}

const rowOf = (estate: Estate, entrance: Entrance): StockRow => {
  const { building, landlord, dwellings, access, gapClass, residence, source, precision, edited } = entrance
  const house = building === undefined ? undefined : estate.building.get(building)
  const owner = estate.landlord.get(landlord)
  return {
    entrance,
    cells: {
      number: entrance.number,
      building: house?.name ?? '',
      residence: residence ?? '',
      landlord: owner?.name ?? '',
      dwellings: String(dwellings),
      access: words.access[access],
      gapClass: words.gapClass[gapClass ?? 'usual'],
      provenance: text.provenance(source, words.precision[precision], edited?.length ?? 0),
    },
    missing: [
      ...(house ? [] : ['building' as const]),
      ...(owner ? [] : ['landlord' as const]),
      ...(dwellings > 0 ? [] : ['dwellings' as const]),
    ],
  }
}

/** A row for each door in use, by id. */
export const stockRows = (estate: Estate): ReadonlyMap<string, StockRow> =>
  new Map(activeEntrances(estate).map((entrance) => [entrance.id, rowOf(estate, entrance)]))

export type StockFilter = {
  readonly text: string
  /** Id of a landlord, `unknown`, or '' for all. */
  readonly landlord: string
  readonly building: string
  readonly precision: Precision | ''
  readonly onlyMissing: boolean
}
export const NO_FILTER: StockFilter = {
  text: '',
  landlord: '',
  building: '',
  precision: '',
  onlyMissing: false,
}

export type StockSort = { readonly column: Column; readonly descending: boolean }

/** Rows as the search reads them, made once each: thousands are searched at every letter typed. */
const lines = new WeakMap<StockRow, string>()

const collator = new Intl.Collator('fr', { numeric: true })

/** How two rows stand in a column. Its words are put in order once: comparing them again for each pair is ten times the work. */
const rankOf = (rows: readonly StockRow[], column: Column): ((a: StockRow, b: StockRow) => number) => {
  if (column === 'dwellings') return (a, b) => a.entrance.dwellings - b.entrance.dwellings
  const words = [...new Set(rows.map(({ cells }) => cells[column]))].sort(collator.compare)
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  return (a, b) => ranks.get(a.cells[column])! - ranks.get(b.cells[column])!
}

/** Ids of the rows that pass the filter, in the order asked for; doors that are equal there, by building then number. */
export const orderedIds = (
  rows: ReadonlyMap<string, StockRow>,
  filter: StockFilter,
  { column, descending }: StockSort,
  isKnownLandlord: (id: string) => boolean,
): readonly string[] => {
  const wanted = plainText(filter.text.trim()).split(/\s+/).filter(Boolean)
  const passes = (row: StockRow): boolean => {
    const { entrance, missing } = row
    if (filter.landlord === 'unknown' && isKnownLandlord(entrance.landlord)) return false
    if (filter.landlord !== '' && filter.landlord !== 'unknown' && entrance.landlord !== filter.landlord)
      return false
    if (filter.building !== '' && entrance.building !== filter.building) return false
    if (filter.precision !== '' && entrance.precision !== filter.precision) return false
    if (filter.onlyMissing && missing.length === 0) return false
    if (wanted.length === 0) return true
    const line = lines.get(row) ?? plainText(Object.values(row.cells).join(' '))
    lines.set(row, line)
    return wanted.every((word) => line.includes(word))
  }
  const passed = [...rows.values()].filter(passes)
  const [sought, buildings, numbers] = [column, 'building' as const, 'number' as const].map((each) =>
    rankOf(passed, each),
  )
  const way = descending ? -1 : 1
  return passed
    .sort((a, b) => way * sought!(a, b) || buildings!(a, b) || numbers!(a, b))
    .map(({ entrance }) => entrance.id)
}
