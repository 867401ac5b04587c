import type { CivilDate } from '../../domain/civil-date.ts'
import { nextStatuses } from '../../domain/follow-up/situation-loop.ts'
import { suspectSpans } from '../../domain/free-text.ts'
import type { ReturnedChange, ReturnedFile } from '../../domain/published/returned-file.ts'
import type { SentRow } from '../../domain/published/sent-rows.ts'
import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { releaseHeaders } from '../../messages/release-files.ts'
import { returnHeaders } from '../../messages/returns.ts'
import { whenOf } from '../tables/read-when.ts'
import { type ReturnedRow, returnedRows } from './returned-rows.ts'
import { statusNamed } from './status-named.ts'

/** What a returned file is set beside. */
export type ReturnContext = {
  readonly sent: ReadonlyMap<string, SentRow>
  readonly today: CivilDate
  readonly timeZone: string
  readonly knownNames: readonly string[]
}

/** A ticket is a short number: what is longer is a remark, which has no place there. */
const LONGEST_REFERENCE = 60
/** A spreadsheet took the id for a number: `1,23E+15`. */
const SPOILT = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i

/**
 * A file that a partner gave back, set beside the records by the ids of the envoy: what it says that they do not. Rows that
 * say what is known, or a step already gone past, are the same. Only the team says that something was checked on the spot,
 * or came back. Bad rows are told, each with its row; good ones stay. Nothing is changed. Never throws.
 */
export function readReturned(
  file: string,
  bytes: Uint8Array,
  context: ReturnContext,
): ReturnedFile | Refusal {
  const at = { file: file.slice(0, 200) }
  const read = returnedRows(at.file, bytes)
  if (isRefusal(read)) return { ...read, at: { ...at, ...read.at } }
  const funder = funderOf(read.rows, context.sent)
  if (funder === null) return refusal('returned-not-ours', undefined, at)
  const notices: Notice[] = [...read.notices]
  const changes: ReturnedChange[] = []
  const seen = new Set<string>()
  let same = 0
  for (const row of read.rows) {
    const tell = (code: Notice['code'], field: string, value: string): void =>
      void notices.push(notice(code, 1, { value: value.slice(0, 80) }, { row: row.row, field }))
    const id = row.id.toLowerCase()
    const sent = context.sent.get(id)
    if (!sent) tell(SPOILT.test(id) ? 'returned-id-spoilt' : 'returned-unknown', releaseHeaders.id, row.id)
    else if (sent.funder !== funder) tell('returned-other-funder', releaseHeaders.id, row.id)
    else if (seen.has(id)) tell('returned-twice', releaseHeaders.id, row.id)
    else {
      seen.add(id)
      const status = statusChange(row, sent, context, tell)
      const reference = referenceChange(row, sent, context, tell)
      if (status || reference)
        changes.push({
          situation: sent.situation,
          row: row.row,
          ...(status && { status }),
          ...(reference && { reference }),
        })
      else same++
    }
  }
  return { file: at.file, funder, rows: read.rows.length, same, changes, notices }
}

type Tell = (code: Notice['code'], field: string, value: string) => void

/** Whose file it is: of most of the rows that are known; null when none is. */
function funderOf(rows: readonly ReturnedRow[], sent: ReturnContext['sent']): string | null {
  const counts = new Map<string, number>()
  for (const { id } of rows) {
    const funder = sent.get(id.toLowerCase())?.funder
    if (funder) counts.set(funder, (counts.get(funder) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? null
}

function statusChange(
  { status: cell, statusOn }: ReturnedRow,
  { steps }: SentRow,
  { today, timeZone }: ReturnContext,
  tell: Tell,
): ReturnedChange['status'] {
  if (cell === '') return undefined
  const to = statusNamed(cell)
  if (!to) {
    tell('returned-status-unknown', releaseHeaders.status, cell)
    return undefined
  }
  const from = steps.at(-1)?.status ?? 'noted'
  // What has come open again since waits anew for what was said before.
  const sinceReopened = steps.slice(steps.findLastIndex(({ status }) => status === 'reopened') + 1)
  const known = from === 'reopened' ? [] : sinceReopened.map(({ status }) => status)
  if (to === from || known.includes(to) || !nextStatuses(from).includes(to)) return undefined
  if (to === 'checked' || to === 'reopened') {
    tell('returned-status-team', releaseHeaders.status, cell)
    return undefined
  }
  const day = statusOn === '' ? today : dayOf(statusOn, timeZone)
  const last = steps.at(-1)?.on ?? today
  if (!day || day > today || day < last) tell('returned-day', returnHeaders.statusOn, statusOn)
  return { from, to, on: day && day <= today && day >= last ? day : today }
}

function dayOf(cell: string, zone: string): CivilDate | null {
  const read = whenOf(cell, '', '', zone)
  return typeof read === 'string' ? null : 'day' in read.when ? read.when.day : read.when.minute.slice(0, 10)
}

function referenceChange(
  { reference }: ReturnedRow,
  { reference: from }: SentRow,
  { knownNames }: ReturnContext,
  tell: Tell,
): ReturnedChange['reference'] {
  if (reference === '' || reference === from) return undefined
  if (reference.length > LONGEST_REFERENCE) {
    tell('returned-reference-long', releaseHeaders.reference, reference)
    return undefined
  }
  if (suspectSpans(reference, knownNames).length > 0) {
    // What seems to designate somebody is not repeated either.
    tell('returned-reference-name', releaseHeaders.reference, '')
    return undefined
  }
  return { from, to: reference }
}
