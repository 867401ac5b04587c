import type { Entrance } from '../domain/entrance.ts'
import type { Question, ReadContext, ReadResult } from '../domain/import.ts'
import { refusal } from '../domain/refusal.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Position } from '../geometry/position.ts'
import { sentence } from '../messages/sentence.ts'
import { cutText, foldText } from './clean-text.ts'
import { landlordNamed, landlordOfFile } from './landlord-named.ts'
import type { Located } from './locate.ts'
import { dwellingsOf } from './read-number.ts'
import { isFar, rowPosition } from './row-position.ts'
import type { Row, Rows } from './rows.ts'
import { Tally } from './tally.ts'

/** Where a row is: by its columns, or the point of its feature. */
export type PositionOf = (row: Row, context: ReadContext) => ReturnType<typeof rowPosition>

const NEAR_DUPLICATE_DEGREES = 0.00002

/**
 * Entrances of rows that say landlord, dwellings and position. A row that can't be one is left out and told; the
 * building stays open (no list of ours names one), the access is a kind, and a code written in the file is not kept.
 */
export function entrancesOf(
  { rows, has, headers, notices, questions }: Rows,
  source: string,
  context: ReadContext,
  positionOf: PositionOf = rowPosition,
): ReadResult {
  const owner = has('landlord') ? undefined : landlordOfFile(source, context.landlords)
  if (!has('landlord') && !owner) {
    const found = headers.filter(Boolean).slice(0, 12).join(', ')
    return refusal('column-missing', { column: 'bailleur', found })
  }
  const tally = new Tally()
  const unknown = new Map<string, number>()
  const byKey = new Map<string, { readonly entrance: Entrance; readonly whole: string }>()
  let sameId = 0
  for (const row of rows) {
    const landlord = owner
      ? { ...owner, alias: false }
      : landlordNamed(row.cell('landlord'), context.landlords)
    if (!landlord) {
      const name = row.cell('landlord')
      if (name !== '') unknown.set(name, (unknown.get(name) ?? 0) + 1)
      tally.leftOut(name === '' ? 'row-missing-value' : 'row-unknown-landlord', row, 'landlord', name)
      continue
    }
    const located = placed(row, positionOf(row, context), tally)
    const dwellings = dwellingCount(row, has('dwellings'), tally)
    if (!located || dwellings === null) continue
    const number = numberOf(row)
    const key = row.cell('id') || [landlord.id, foldText(number), ...located.at].join(' ')
    const twin = byKey.get(key)
    if (twin) {
      if (twin.whole === row.whole) tally.count('row-duplicate')
      else sameId++
      continue
    }
    if (owner) tally.count('value-assumed', { column: 'bailleur', value: owner.name })
    if (landlord.alias) tally.count('landlord-alias', { value: row.cell('landlord'), name: landlord.name })
    tally.read(located.reading)
    const entrance: Entrance = {
      kind: 'entrance',
      id: `entrance-${stableId('entrance', landlord.id, key)}`,
      landlord: landlord.id,
      number,
      dwellings,
      access: accessOf(row.cell('access')),
      at: located.at,
      source: cutText(source, 100),
      precision: 'surveyed',
    }
    byKey.set(key, { entrance, whole: row.whole })
  }
  const entrances = [...byKey.values()].map(({ entrance }) => entrance)
  const [stranger] = unknown.keys()
  if (entrances.length === 0) {
    if (stranger !== undefined) return refusal('landlord-unknown', { name: stranger.slice(0, 60) })
    const first = tally.first ? sentence(tally.first) : ''
    return refusal('no-good-row', { count: rows.length, first })
  }
  for (let count = nearDuplicates(entrances); count > 0; count--) tally.count('near-duplicate')
  const asked: Question[] = [...questions, ...tally.questions()]
  if (stranger !== undefined)
    asked.push({ code: 'landlord-unknown', params: { name: stranger.slice(0, 60) } })
  if (sameId > 0) asked.push({ code: 'duplicates', params: { count: sameId } })
  return {
    kind: 'landlord',
    records: entrances,
    datasets: [],
    covers: [],
    notices: [...notices, ...tally.notices()],
    questions: asked,
    seen: rows.length,
  }
}

/** The position when it is near the territory; else null, told. */
function placed(row: Row, found: ReturnType<PositionOf>, tally: Tally): Located | null {
  if ('flaw' in found) {
    const code = found.flaw === 'empty' ? 'row-missing-value' : 'row-bad-position'
    tally.leftOut(code, row, 'lng', found.value)
    return null
  }
  if (!isFar(found)) return found
  tally.leftOut('row-outside', row, 'lng', found.at.join(' ; '))
  return null
}

function dwellingCount(row: Row, stated: boolean, tally: Tally): number | null {
  const raw = row.cell('dwellings')
  if (raw === '') {
    tally.count('value-assumed', { column: stated ? row.header('dwellings') : 'logements', value: 0 })
    return 0
  }
  const count = dwellingsOf(raw)
  if (typeof count === 'number') return count
  tally.leftOut(count === 'negative' ? 'row-negative' : 'row-bad-number', row, 'dwellings', raw)
  return null
}

/** As people say it: `12 bis, rue du Languedoc`, the hall when there is no number. */
function numberOf(row: Row): string {
  const [number, street, hall] = [row.cell('number'), row.cell('street'), row.cell('hall')]
  const said = number && street ? `${number}, ${street}` : number || row.cell('address') || hall || street
  return cutText(said || String(row.line), 120)
}

function accessOf(raw: string): Entrance['access'] {
  const text = foldText(raw)
  if (/libre|free|ouvert/.test(text)) return 'free'
  return /code|digi|\d/.test(text) ? 'code' : 'badge'
}

/** How many lie within some two metres of an earlier one. */
function nearDuplicates(entrances: readonly Entrance[]): number {
  const cells = new Set<string>()
  let count = 0
  for (const { at } of entrances) {
    const cell = cellOf(at)
    if (cells.has(cell)) count++
    cells.add(cell)
  }
  return count
}

const cellOf = ([lng, lat]: Position): string =>
  `${Math.round(lng / NEAR_DUPLICATE_DEGREES)} ${Math.round(lat / NEAR_DUPLICATE_DEGREES)}`
