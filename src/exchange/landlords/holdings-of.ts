import type { Holding } from '../../domain/holding.ts'
import type { Question, Read, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { datasetWords } from '../../messages/datasets.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf } from '../dataset-of.ts'
import { nearDuplicates } from '../tables/near-duplicates.ts'
import { PositionTally } from '../tables/position-tally.ts'
import { type Placed, rowPosition, type Unplaced } from '../tables/row-position.ts'
import type { Row, Rows } from '../tables/rows.ts'
import { Tally } from '../tables/tally.ts'
import { keptText } from '../text/kept-text.ts'
import { distinctDrafts } from './distinct-drafts.ts'
import { doorsOf } from './doors-of.ts'
import { draftRows } from './draft-rows.ts'
import { type Draft, holdingOf } from './holding-of.ts'
import { holdingQuestions } from './holding-questions.ts'
import { LandlordNames } from './landlord-names.ts'
import { type FileOwner, ownerOf } from './landlord-of-file.ts'

/** Where a row is: by its columns, or the point of its feature. */
export type PositionOf = (row: Row) => Placed | Unplaced

/**
 * Doors of a landlord's list: whose, where (a position, else an address to be placed by), how many dwellings. A row that
 * can't be one is left out and told; what is open is asked. Points that nothing says to be a landlord's are plain doors.
 */
export function holdingsOf(
  table: Rows,
  file: string,
  context: ReadContext,
  choices: ReadChoices,
  positionOf: PositionOf = (row) => rowPosition(row, context, choices),
): ReadResult {
  const tally = new Tally()
  const positions = new PositionTally(context, choices)
  const names = new LandlordNames(context, choices)
  const placed = new Map(table.rows.map((row) => [row, positionOf(row)]))
  for (const found of placed.values()) positions.add(found)
  const base = {
    kind: 'landlord' as const,
    columns: table.columns,
    layout: table.layout,
    positions: positions.readings(),
    seen: table.rows.length,
  }
  const isNamed = table.has('landlord')
  const owner: FileOwner = isNamed
    ? { questions: [] }
    : ownerOf(file, table.has('dwellings'), names, context, choices)
  const open = [...table.questions, ...owner.questions]
  if (owner.doors) {
    return doorsOf(table, placed, file, context, [...owner.questions, ...positions.questions()], base)
  }
  if (!isNamed && !owner.landlord) {
    return { ...base, records: [], datasets: [], covers: [], notices: table.notices, questions: open }
  }
  const ownerOfRow = (row: Row): Draft['owner'] | null => owner.landlord ?? namedOwner(row, names, tally)
  const drafted = draftRows(table, placed, positions, ownerOfRow, context, tally)
  const { kept, repeated, conflicting } = distinctDrafts(drafted.drafts, choices)
  tally.count('row-duplicate', undefined, repeated)
  const text = keptText(context, tally)
  const holdings = kept.map(({ draft, key }) => {
    const written = draft.row.cell('landlord')
    const form = isNamed ? names.formOf(written) : undefined
    if (form) tally.count('landlord-alias', { value: written.slice(0, 60), name: form.name })
    return holdingOf(draft, key, text)
  })
  if (owner.landlord) {
    tally.count('value-assumed', { column: 'bailleur', value: owner.landlord.name }, holdings.length)
  }
  tally.count('near-duplicate', undefined, nearDuplicates(holdings))
  const questions = [
    ...open,
    ...names.questions(),
    ...holdingQuestions(drafted, conflicting, table, positions, choices),
  ]
  const refused = holdings.length === 0 && refusalOf(table, tally, positions, questions, choices)
  if (refused) return refused
  return {
    ...base,
    ...withOwners(holdings, drafted.drafts, names, file, context),
    notices: [...table.notices, ...tally.notices()],
    questions,
  }
}

function namedOwner(row: Row, names: LandlordNames, tally: Tally): Draft['owner'] | null {
  const written = row.cell('landlord')
  const owner = written === '' ? null : names.of(written)
  if (!owner) {
    tally.leftOut(written === '' ? 'row-missing-value' : 'row-unknown-landlord', row, 'landlord', written)
  }
  return owner
}

/** Nothing could be kept: why, unless an answer may still change it. */
function refusalOf(
  { rows }: Rows,
  tally: Tally,
  positions: PositionTally,
  questions: readonly Question[],
  choices: ReadChoices,
): Refusal | null {
  if (Object.keys(choices).length > 0) return null
  if (questions.some(({ code }) => code === 'landlord-unknown')) return null
  const system = positions.unreadSystem
  if (system !== undefined) return refusal('projected-coordinates', { system })
  return refusal('no-good-row', { count: rows.length, first: tally.first ? sentence(tally.first) : '' })
}

/** The doors with landlords made for them; a list speaks for all doors of each of its landlords. */
function withOwners(
  holdings: readonly Holding[],
  drafts: readonly Draft[],
  names: LandlordNames,
  file: string,
  context: ReadContext,
): Pick<Read, 'records' | 'datasets' | 'covers'> {
  const owners = [...new Map(drafts.map(({ owner }) => [owner.id, owner.name]))].sort()
  const licence = datasetWords.landlordLicence
  return {
    records: [...names.made.filter((made) => owners.some(([id]) => id === made.id)), ...holdings],
    datasets: owners.map(([, name]) =>
      datasetOf({ name: datasetWords.landlordList(name), licence }, file, context),
    ),
    covers: owners.map(([landlord]) => ({ kind: 'holding' as const, landlord })),
  }
}
