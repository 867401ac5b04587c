import { foldText } from '../../domain/fold-text.ts'
import { masked, suspectSpans } from '../../domain/free-text.ts'
import type { ColumnMatch, Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { withoutDoorCodes } from '../landlords/door-code.ts'
import { cutText } from '../text/clean-text.ts'
import { contentColumns } from './column-content.ts'
import {
  type Column,
  type Columns,
  columnsOf,
  isPersonal,
  isSecret,
  meaningsOf,
  type Subject,
} from './columns.ts'

export type Matched = {
  readonly columns: Columns
  readonly matches: readonly ColumnMatch[]
  /** Id under which corrections of a table with these headers are kept. */
  readonly layout: string
  readonly questions: readonly Question[]
}

const SAMPLES = 3
const LONGEST_SAMPLE = 40
const POSITION: readonly Column[] = ['lng', 'lat', 'x', 'y', 'latlng']
const ADDRESS: readonly Column[] = ['number', 'address', 'street', 'postcode', 'commune', 'residence', 'hall']

/**
 * What each column of a table means: by its header, else by what its cells look like, as corrected for such a table
 * before, as corrected now. Columns on people mean `personal` and are not read, whatever a choice says. Headers must
 * differ from each other (see `distinctHeaders`).
 */
export function matchColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  subject: Subject,
  context: ReadContext,
  choices: ReadChoices,
  { placed = false, unnamed = false } = {},
): Matched {
  const layout = `reading-${stableId(...headers)}`
  const bare = headers.map((header) => header.replace(/ \(\d+\)$/, ''))
  const named = columnsOf(bare, subject)
  const personal = personalAmong(bare, subject)
  const columns = new Map(named.columns)
  const by = new Map<number, ColumnMatch['by']>([...columns.values()].map((at) => [at, 'header']))
  const wanted = missing(columns, subject, placed, unnamed)
  const taken = new Set([...columns.values(), ...personal, ...named.twice])
  const seen = contentColumns(rows, headers.length, taken, wanted, unnamed, context)
  for (const [column, at] of seen) {
    columns.set(column, at)
    by.set(at, 'content')
  }
  const memory = Object.hasOwn(context.readings, layout) ? context.readings[layout]! : {}
  const meanings = new Set<string>(meaningsOf(subject))
  for (const [given, how] of [
    [memory, 'memory'],
    [choices.columns ?? {}, 'choice'],
  ] as const) {
    for (const [header, meaning] of Object.entries(given)) {
      const at = headers.indexOf(header)
      if (at < 0 || personal.has(at)) continue
      for (const [column, place] of columns) if (place === at) columns.delete(column)
      by.set(at, how)
      if (meanings.has(meaning)) columns.set(meaning as Column, at)
    }
  }
  const meaningAt = new Map([...columns].map(([column, at]) => [at, column]))
  const matches = headers.map((header, at): ColumnMatch => {
    const meaning = personal.has(at) ? 'personal' : (meaningAt.get(at) ?? 'none')
    const kept = meaning !== 'none' || by.get(at) === 'choice' || by.get(at) === 'memory'
    return {
      header: cutText(header, 100),
      meaning,
      by: personal.has(at) || !kept ? 'none' : (by.get(at) ?? 'none'),
      samples:
        personal.has(at) || meaning === 'access' || isSecret(foldText(header))
          ? []
          : samplesOf(rows, at, meaning, context),
    }
  })
  const doubtful = [
    ...named.twice.map((at) => headers[at]!),
    ...[...named.guessed].map((column) => headers[named.columns.get(column)!]!),
    ...[...seen.values()].map((at) => headers[at]!),
  ]
  const answered = choices.columns !== undefined || Object.hasOwn(context.readings, layout)
  const questions: Question[] = []
  if (doubtful.length > 0) {
    questions.push({
      code: 'columns-guessed',
      params: { columns: cutText([...new Set(doubtful)].slice(0, 8).join(', '), 200) },
      choice: 'columns',
      ...(answered && { settled: true as const }),
    })
  }
  if (personal.size > 0) {
    const names = [...personal].slice(0, 8).map((at) => headers[at]!)
    questions.push({ code: 'personal-columns', params: { columns: cutText(names.join(', '), 200) } })
  }
  return { columns, matches, layout, questions }
}

/** What the cells are asked for when no header says it. */
function missing(columns: Columns, subject: Subject, placed: boolean, unnamed: boolean): Set<Column> {
  const wanted = new Set<Column>()
  if (subject !== 'list') return wanted
  if (!placed && !POSITION.some((column) => columns.has(column)))
    for (const each of POSITION) wanted.add(each)
  if (!columns.has('landlord')) wanted.add('landlord')
  if (!columns.has('street') && !columns.has('address')) for (const each of ADDRESS) wanted.add(each)
  if (unnamed && !columns.has('dwellings')) wanted.add('dwellings')
  for (const column of columns.keys()) wanted.delete(column)
  return wanted
}

function personalAmong(headers: readonly string[], subject: Subject): Set<number> {
  const folded = headers.map(foldText)
  const named = folded.some((name) => /^prenoms?$/.test(name))
  return new Set(
    folded.flatMap((name, at) => (isPersonal(name, subject) || (named && name === 'nom') ? [at] : [])),
  )
}

function samplesOf(
  rows: readonly (readonly string[])[],
  at: number,
  meaning: string,
  { knownNames }: ReadContext,
): readonly string[] {
  const samples = new Set<string>()
  for (const cells of rows.slice(0, 50)) {
    const raw = (cells[at] ?? '').slice(0, 200)
    const cell = withoutDoorCodes(raw)
    const spans = suspectSpans(cell, knownNames, meaning === 'none' ? 'note' : 'label')
    // a column that is not read may still name people, or say how to get in
    const isShown = raw !== '' && (meaning !== 'none' || (cell === raw && spans.length === 0))
    if (isShown) samples.add(cutText(masked(cell, spans), LONGEST_SAMPLE))
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** Headers told apart: an empty one by its rank, one that comes again by a number (`Logements (2)`). */
export function distinctHeaders(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, at) => {
    const header = cell === '' ? `colonne ${at + 1}` : cell
    let distinct = header
    for (let times = 2; seen.has(distinct); times++) distinct = `${header} (${times})`
    seen.add(distinct)
    return distinct
  })
}
