import type { Question, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import { isRefusal, notice, refusal } from '../../domain/refusal.ts'
import type { Position } from '../../geometry/position.ts'
import { datasets } from '../../messages/datasets.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf } from '../dataset-of.ts'
import { communeOf, HousingGroups } from '../housing-groups.ts'
import { type CommuneRows, keptCommunes } from '../places/kept-communes.ts'
import { kilometresOf, locatedAs } from '../places/locate.ts'
import { hasNames, type OfficialRow, officialTable } from '../tables/official-table.ts'
import { decimalOf } from '../tables/read-number.ts'
import { isElsewhere } from '../tables/row-position.ts'
import { Tally } from '../tables/tally.ts'
import type { Content } from '../text/content.ts'
import type { Format } from './format.ts'

const INSEE = /^(?:\d{5}|2[AB]\d{3})$/
const NAMES = ['numvoie', 'nomvoie']
/** Lambert-93, and the same by the number of its realisation of 2019. */
const LAMBERT_93: readonly string[] = ['', '2154', '9794']

/**
 * The register of social dwellings (RPLS), one line a dwelling, in the layouts of 2016, 2017 (`_red`) and 2025 (DiDo, up
 * to three header lines): dwellings counted by address. It names no landlord.
 */
export const housingCsv: Format = {
  id: 'housing-csv',
  targets: ['housing'],
  sniff: (content) => hasNames(content, ['depcom', ...NAMES]) || hasNames(content, ['depcom_code', ...NAMES]),
  read,
}

type Placed = { readonly at?: Position; readonly metres: number } | { readonly system: string }

function read(content: Content, context: ReadContext, choices: ReadChoices): ReadResult {
  const table = officialTable(
    content,
    NAMES,
    (row) => !INSEE.test(communeOf(row)) && !/\d/.test(row.cell('numvoie')),
  )
  if (isRefusal(table)) return table
  if (!table.has('depcom') && !table.has('depcom_code')) {
    return refusal('column-missing', { column: 'DEPCOM', found: NAMES.join(', ').toUpperCase() })
  }
  const tally = new Tally()
  const groups = new HousingGroups()
  const unplaced: OfficialRow[] = []
  const near = new Set<string>()
  let [elsewhere, nearest] = [0, Number.POSITIVE_INFINITY]
  for (const row of table.rows) {
    const placed = placeOf(row, context)
    if ('system' in placed) tally.skipped('row-other-system', row.line, 'EPSG', placed.system)
    else if (!INSEE.test(communeOf(row)))
      tally.skipped('row-missing-value', row.line, 'DEPCOM', communeOf(row))
    else if (!placed.at) unplaced.push(row)
    else if (isElsewhere(placed, context)) {
      elsewhere++
      nearest = Math.min(nearest, placed.metres)
    } else {
      near.add(communeOf(row))
      groups.add(row, placed.at)
    }
  }
  const { kept, questions } = keptCommunes(countsOf(unplaced), near, context, choices)
  for (const row of unplaced) if (kept.has(communeOf(row))) groups.add(row, undefined)
  const records = groups.records()
  if (records.length === 0 && questions.length === 0) {
    if (elsewhere > 0) return refusal('far-away', { kilometres: kilometresOf(nearest) })
    return refusal('no-good-row', {
      count: table.rows.length,
      first: tally.first ? sentence(tally.first) : '',
    })
  }
  const asked: Question[] = [...content.questions, ...questions]
  const missing = records.filter(({ at }) => !at)
  if (missing.length > 0) {
    const isFindable = missing.every(({ number, street }) => number !== '' && street !== '')
    const settled = isFindable && { settled: true as const }
    asked.push({ code: 'positions-missing', params: { count: missing.length }, ...settled })
  }
  const communes = [...new Set(records.map(({ insee }) => insee))].sort()
  return {
    kind: 'housing',
    records,
    datasets: [datasetOf(datasets.housing, content.file, context)],
    covers: [{ kind: 'housing', source: datasets.housing.name, communes }],
    seen: table.rows.length,
    notices: [
      ...table.notices,
      ...tally.notices(),
      ...(elsewhere > 0 ? [notice('elsewhere', elsewhere)] : []),
    ],
    questions: asked,
  }
}

/** Where a dwelling is; nowhere yet when it has no metres; or the system that its metres are of, when it is not read. */
function placeOf(row: OfficialRow, { bounds }: ReadContext): Placed {
  const system = row.cell('epsg')
  if (!LAMBERT_93.includes(system)) return { system }
  const [x, y] = [decimalOf(row.cell('x')), decimalOf(row.cell('y'))]
  const located = x && y ? locatedAs('Lambert-93', x, y, bounds) : null
  return located ?? { metres: 0 }
}

function countsOf(rows: readonly OfficialRow[]): Map<string, CommuneRows> {
  const counts = new Map<string, CommuneRows>()
  for (const row of rows) {
    const code = communeOf(row)
    const before = counts.get(code)
    if (before) before.count++
    else counts.set(code, { count: 1, name: row.cell('libcom') })
  }
  return counts
}
