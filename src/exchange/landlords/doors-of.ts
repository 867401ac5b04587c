import type { Door } from '../../domain/door.ts'
import type { Question, Read, ReadContext, ReadResult } from '../../domain/import.ts'
import { refusal } from '../../domain/refusal.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf, unknownDataset } from '../dataset-of.ts'
import { isFar, type Placed, type Unplaced } from '../tables/row-position.ts'
import type { Row, Rows } from '../tables/rows.ts'
import { Tally } from '../tables/tally.ts'
import { cutText } from '../text/clean-text.ts'

const LONGEST = 80

/** Plain doors of points that are nobody's list: a place and, when written, what is read on it. */
export function doorsOf(
  table: Rows,
  placed: ReadonlyMap<Row, Placed | Unplaced>,
  file: string,
  context: ReadContext,
  questions: readonly Question[],
  base: Pick<Read, 'kind' | 'columns' | 'layout' | 'positions' | 'seen'>,
): ReadResult {
  const tally = new Tally()
  const known = unknownDataset(file)
  const doors = new Map<string, Door>()
  for (const row of table.rows) {
    const found = placed.get(row)!
    if ('flaw' in found) {
      tally.leftOut(
        found.flaw === 'empty' ? 'row-missing-value' : 'row-bad-position',
        row,
        'lng',
        found.value,
      )
      continue
    }
    if (isFar(found)) {
      tally.leftOut('row-outside', row, 'lng', found.at.join(' ; '))
      continue
    }
    const label = cutText(
      row.cell('number') || row.cell('hall') || row.cell('address') || row.cell('id'),
      LONGEST,
    )
    const id = `door-${stableId('door', row.cell('id'), label, ...found.at)}`
    if (doors.has(id)) tally.count('row-duplicate')
    doors.set(id, {
      kind: 'door',
      id,
      ...(label !== '' && { label }),
      at: found.at,
      source: known.name,
      precision: 'surveyed',
    })
  }
  if (doors.size === 0)
    return refusal('no-good-row', {
      count: table.rows.length,
      first: tally.first ? sentence(tally.first) : '',
    })
  return {
    ...base,
    records: [...doors.values()],
    datasets: [datasetOf(known, file, context)],
    covers: [],
    notices: [...table.notices, ...tally.notices()],
    questions: [...table.questions, ...questions],
  }
}
