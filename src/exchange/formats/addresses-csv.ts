import type { Address } from '../../domain/address.ts'
import { foldText } from '../../domain/fold-text.ts'
import type { Question, ReadContext, ReadResult } from '../../domain/import.ts'
import { isRefusal, notice, refusal } from '../../domain/refusal.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { datasets } from '../../messages/datasets.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf } from '../dataset-of.ts'
import { kilometresOf, type Located, locatedAs } from '../places/locate.ts'
import { suffixOf } from '../tables/house-number.ts'
import { hasNames, type OfficialRow, officialTable } from '../tables/official-table.ts'
import { decimalOf } from '../tables/read-number.ts'
import { isElsewhere } from '../tables/row-position.ts'
import { Tally } from '../tables/tally.ts'
import { cutText } from '../text/clean-text.ts'
import type { Content } from '../text/content.ts'
import type { Format } from './format.ts'

const LONGEST = 120
const NAMES = ['id', 'numero', 'nom_voie', 'code_insee']

/** The national address base (BAN, `adresses-59.csv`): one line a position, in lon and lat; x and y count when these are missing. */
export const addressesCsv: Format = {
  id: 'addresses-csv',
  targets: ['addresses'],
  sniff: (content) => hasNames(content, NAMES),
  read,
}

function read(content: Content, context: ReadContext): ReadResult {
  const table = officialTable(content, NAMES)
  if (isRefusal(table)) return table
  for (const column of ['lon', 'lat'] as const) {
    if (!table.has(column)) return refusal('column-missing', { column, found: NAMES.join(', ') })
  }
  const tally = new Tally()
  const byId = new Map<string, Address>()
  const away = new Map<string, number>()
  let [elsewhere, nearest] = [0, Number.POSITIVE_INFINITY]
  for (const row of table.rows) {
    const located = placeOf(row, context)
    if (!located) {
      const written = [row.cell('lon'), row.cell('lat')].filter(Boolean).join(' ; ')
      tally.skipped(written === '' ? 'row-missing-value' : 'row-bad-position', row.line, 'lon', written)
      continue
    }
    nearest = Math.min(nearest, located.metres)
    if (isElsewhere(located, context)) {
      elsewhere++
      const commune = row.cell('nom_commune')
      away.set(commune, (away.get(commune) ?? 0) + 1)
      continue
    }
    const address = addressOf(row, located)
    const before = byId.get(address.id)
    if (before) tally.count('row-duplicate')
    if (!before || isBetter(address, before)) byId.set(address.id, address)
  }
  if (byId.size === 0) {
    if (elsewhere > 0) return refusal('far-away', { kilometres: kilometresOf(nearest) })
    return refusal('no-good-row', {
      count: table.rows.length,
      first: tally.first ? sentence(tally.first) : '',
    })
  }
  const questions: Question[] = [...content.questions]
  const notices = [...table.notices, ...tally.notices()]
  if (elsewhere > byId.size)
    questions.push({ code: 'other-communes', params: { count: elsewhere, communes: mostOf(away) } })
  else if (elsewhere > 0) notices.push(notice('elsewhere', elsewhere))
  const addresses = [...byId.values()]
  const communes = [
    ...new Set(addresses.flatMap(({ insee, formerInsee }) => [insee, formerInsee ?? '']).filter(Boolean)),
  ].sort()
  return {
    kind: 'addresses',
    records: addresses,
    datasets: [datasetOf(datasets.addresses, content.file, context)],
    covers: [{ kind: 'address', source: datasets.addresses.name, communes }],
    seen: table.rows.length,
    notices,
    questions,
  }
}

function placeOf(row: OfficialRow, { bounds }: ReadContext): Located | null {
  const [lng, lat] = [decimalOf(row.cell('lon')), decimalOf(row.cell('lat'))]
  if (lng !== null && lat !== null && (lng !== 0 || lat !== 0))
    return locatedAs('as-written', lng, lat, bounds)
  const [x, y] = [decimalOf(row.cell('x')), decimalOf(row.cell('y'))]
  return x && y ? locatedAs('Lambert-93', x, y, bounds) : null
}

function addressOf(row: OfficialRow, { at }: Located): Address {
  const text = (name: string): string => cutText(row.cell(name), LONGEST)
  const number = row.cell('numero').replace(/^0+(?=\d)/, '')
  const [alias, formerInsee, formerCommune] = [
    text('alias'),
    text('code_insee_ancienne_commune'),
    text('nom_ancienne_commune'),
  ]
  return {
    kind: 'address',
    id:
      row.cell('id').toLowerCase().slice(0, LONGEST) ||
      `address-${stableId('address', row.cell('nom_voie'), number, ...at)}`,
    // 0, 9999 and 99999 stand for no number: a place known by its name
    number: /^(?:0|9{4,5})$/.test(number) ? '' : number.slice(0, 10),
    suffix: suffixOf(row.cell('rep')),
    street: text('nom_voie') || text('nom_ld'),
    postcode: text('code_postal'),
    commune: text('nom_commune'),
    insee: text('code_insee'),
    ...(alias !== '' && { alias }),
    ...(formerInsee !== '' && { formerInsee }),
    ...(formerCommune !== '' && { formerCommune }),
    atDoor: foldText(row.cell('type_position')) === 'entree',
    at,
    source: datasets.addresses.name,
    precision: 'official',
  }
}

/** Of two positions of an address, the door's; else the one that does not depend on the order of lines. */
const isBetter = (one: Address, other: Address): boolean =>
  one.atDoor === other.atDoor ? one.at.join() < other.at.join() : one.atDoor

/** The names that come most, for a sentence. */
const mostOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ')
