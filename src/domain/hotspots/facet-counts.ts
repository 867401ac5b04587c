import { type CivilDate, dayNumberOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { statusOf } from '../situation.ts'
import { FAMILIES, familyOf } from '../taxonomy.ts'
import { hourBandOf } from '../when.ts'
import { countedSituations } from './counted-situations.ts'
import type { HeatFilter } from './heat-filter.ts'
import { firstFrom } from './in-view.ts'
import { observedPlaces } from './observed-places.ts'
import { familiesKept } from './view-of.ts'

/** Lists of a filter by which situations are chosen. */
export const FACETS = [
  'families',
  'codes',
  'landlords',
  'sectors',
  'bands',
  'origins',
  'statuses',
  'audiences',
] as const
export type Facet = (typeof FACETS)[number]
/** Situations of each value of each facet; a value without any is absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

type Column = { readonly names: readonly string[]; readonly of: Uint16Array }
type Table = { readonly day: Int32Array; readonly columns: Readonly<Record<Facet, Column>> }
type Noted = Pick<
  Estate,
  'situation' | 'entrance' | 'publicPlace' | 'building' | 'sector' | 'perimeter' | 'settings'
>

const ALL = {
  families: FAMILIES,
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
} as const

let kept: { readonly noted: Noted; readonly table: Table } | undefined

const tableOf = (estate: Estate): Table => {
  const { situation, entrance, publicPlace, building, sector, perimeter, settings } = estate
  const noted: Noted = { situation, entrance, publicPlace, building, sector, perimeter, settings }
  const isSame = (Object.keys(noted) as (keyof Noted)[]).every((part) => kept?.noted[part] === noted[part])
  if (kept && isSame) return kept.table
  const table = made(estate)
  kept = { noted, table }
  return table
}

/**
 * How many situations of the period each choice of a facet has, the other facets being as they are: what ticking it would
 * show, or what it holds now. Counted where the map counts them; families whose records no longer cover the period count
 * none. The situations of an estate are put in columns once and kept.
 */
export const facetCounts = (estate: Estate, filter: HeatFilter, today: CivilDate): FacetCounts => {
  const { day, columns } = tableOf(estate)
  const kinds = FACETS.map((facet) => ({
    of: columns[facet].of,
    allowed: allowed(columns[facet], filter[facet], facet),
    counts: new Uint32Array(columns[facet].names.length),
  }))
  const keptFamilies = familiesKept(estate, FAMILIES, filter.period.from, today) as readonly string[]
  const isKept = columns.families.names.map((family) => keptFamilies.includes(family))
  const end = firstFrom(day, dayNumberOf(filter.period.until) + 1)
  for (let row = firstFrom(day, dayNumberOf(filter.period.from)); row < end; row++) {
    if (!isKept[columns.families.of[row]!]) continue
    let failed = -1
    let fails = 0
    for (let kind = 0; kind < kinds.length && fails < 2; kind++) {
      if (kinds[kind]!.allowed[kinds[kind]!.of[row]!]) continue
      failed = kind
      fails++
    }
    if (fails === 0) for (const { counts, of } of kinds) counts[of[row]!]!++
    else if (fails === 1) kinds[failed]!.counts[kinds[failed]!.of[row]!]!++
  }
  return Object.fromEntries(
    FACETS.map((facet, kind) => [
      facet,
      new Map(
        columns[facet].names
          .map((name, index) => [name, kinds[kind]!.counts[index]!] as const)
          .filter(([name, count]) => name !== '' && count > 0),
      ),
    ]),
  ) as unknown as FacetCounts
}

/** Of each name whether it is chosen: with none chosen all are, save families, of which none means none. */
function allowed({ names }: Column, chosen: readonly string[], facet: Facet): Uint8Array {
  const isAll = facet !== 'families' && chosen.length === 0
  return Uint8Array.from(names, (name) => (isAll || chosen.includes(name) ? 1 : 0))
}

function made(estate: Estate): Table {
  const zone = settingsOf(estate).timeZone
  const { counted } = countedSituations(estate, ALL)
  const rows = [...counted].sort((a, b) => a.day - b.day)
  const used = new Map(rows.map(({ place }) => [place, null]))
  const placeOf = new Map(observedPlaces(estate, used, ALL).map((place) => [place.id, place]))
  const column = (name: (row: (typeof rows)[number]) => string): Column => {
    const ranks = new Map<string, number>()
    const of = Uint16Array.from(rows, (row) => {
      const key = name(row)
      const rank = ranks.get(key) ?? ranks.size
      ranks.set(key, rank)
      return rank
    })
    return { names: [...ranks.keys()], of }
  }
  return {
    day: Int32Array.from(rows, ({ day }) => day),
    columns: {
      families: column(({ situation }) => familyOf(situation.code)),
      codes: column(({ situation }) => situation.code),
      landlords: column(({ place }) => placeOf.get(place)?.landlord ?? ''),
      sectors: column(({ place }) => placeOf.get(place)?.sector ?? ''),
      bands: column(({ situation }) => hourBandOf(situation.when, zone)),
      origins: column(({ situation }) => situation.origin),
      statuses: column(({ situation }) => statusOf(situation)),
      audiences: column(({ situation }) => situation.audience),
    },
  }
}
