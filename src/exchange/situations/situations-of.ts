import type { Question, ReadContext, ReadResult } from '../../domain/import.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import { sentence } from '../../messages/sentence.ts'
import type { Rows } from '../tables/rows.ts'
import { Tally } from '../tables/tally.ts'
import { placeFinder } from './place-named.ts'
import { situationOf } from './situation-of.ts'

/** The columns a table of situations cannot do without, and what to call them when they are missing. */
const NEEDED = [
  ['code', 'code'],
  ['date', 'date'],
] as const

/** Situations of rows that say code, place and date. A row that can't be one is left out and told. */
export function situationsOf(
  { rows, has, headers, notices, questions }: Rows,
  context: ReadContext,
): ReadResult {
  const missing = NEEDED.find(([column]) => !has(column))
  if (missing || (!has('place') && !has('lng') && !has('x'))) {
    const found = headers.filter(Boolean).slice(0, 12).join(', ')
    return refusal('column-missing', { column: missing?.[1] ?? 'lieu', found })
  }
  const tally = new Tally()
  const finder = placeFinder(context.places)
  const situations = new Map<string, Situation>()
  let masked = 0
  for (const row of rows) {
    const found = situationOf(row, context, finder, tally)
    if (!found) continue
    if (situations.has(found.situation.id)) {
      tally.count('row-duplicate')
      continue
    }
    if (found.masked) {
      masked++
      tally.count('row-note-masked')
    }
    situations.set(found.situation.id, found.situation)
  }
  if (situations.size === 0) {
    return refusal('no-good-row', { count: rows.length, first: tally.first ? sentence(tally.first) : '' })
  }
  const asked: Question[] = [...questions, ...tally.questions()]
  if (masked > 0) asked.push({ code: 'notes-masked', params: { count: masked } })
  return {
    kind: 'situations',
    records: [...situations.values()],
    datasets: [],
    covers: [],
    seen: rows.length,
    notices: [...notices, ...tally.notices()],
    questions: asked,
  }
}
