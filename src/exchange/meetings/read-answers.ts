import { foldText } from '../../domain/fold-text.ts'
import { suspectSpans } from '../../domain/free-text.ts'
import {
  ANSWER_MOST,
  type AnswersFile,
  type ReadAnswer,
  type SentPart,
} from '../../domain/partners/answers-file.ts'
import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { answerHeaders, meetingParts } from '../../messages/meeting-parts.ts'
import { readZip } from '../packages/read-zip.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { contentTable } from '../tables/table-rows.ts'
import { contentOf } from '../text/content.ts'

/** What answers are set beside: parts by the id that their file has, and names that pass. */
export type AnswersContext = {
  readonly parts: ReadonlyMap<string, SentPart>
  readonly knownNames: readonly string[]
}

const ZIP = { entries: 20, bytes: 50_000_000 }
const HEADER_WITHIN = 10
type Field = keyof typeof answerHeaders
const NEEDED: readonly Field[] = ['part', 'figure', 'answer']

/**
 * What a funder wrote beside the figures of its part, matched by the part's id and each figure's. Rows of another part, of a
 * figure that the part has not, twice the same or too long are told, each with its row; good ones stay. Words that may
 * designate somebody are marked, to be masked or reworded. Nothing is changed. Never throws.
 */
export function readAnswers(file: string, bytes: Uint8Array, context: AnswersContext): AnswersFile | Refusal {
  const at = { file: file.slice(0, 200) }
  const table = answersTable(at.file, bytes)
  if (isRefusal(table)) return { ...table, at: { ...at, ...table.at } }
  const head = headOf(table.rows)
  if (!head) return refusal('answers-not-ours', undefined, at)
  const rows = table.rows.slice(head.at + 1).map(({ line, cells }) => ({
    row: line,
    part: head.cell(cells, 'part').toLowerCase(),
    figure: head.cell(cells, 'figure'),
    text: head.cell(cells, 'answer'),
  }))
  const id = rows.find(({ part }) => context.parts.has(part))?.part
  const part = id === undefined ? undefined : context.parts.get(id)
  if (!part) return refusal('answers-not-ours', undefined, at)
  const notices: Notice[] = [...table.notices]
  const answers = new Map<string, ReadAnswer>()
  let empty = 0
  for (const { row, part: of, figure, text } of rows) {
    const tell = (code: Notice['code'], field: Field, value: string): void =>
      void notices.push(notice(code, 1, { value: value.slice(0, 80) }, { row, field: answerHeaders[field] }))
    const label = part.figures.get(figure)
    if (of !== id) tell('answer-other-part', 'part', of)
    else if (label === undefined) tell('answer-figure-unknown', 'figure', figure)
    else if (text === '') empty++
    else if (text.length > ANSWER_MOST) tell('answer-long', 'answer', '')
    else if (answers.has(figure)) tell('answer-twice', 'figure', label)
    else
      answers.set(figure, {
        ...{ figure, label, text, row },
        isDoubtful: suspectSpans(text, context.knownNames).length > 0,
      })
  }
  const { meeting, funder } = part
  return { file: at.file, meeting, funder, answers: [...answers.values()], empty, notices }
}

/** The rows of the table of answers: the CSV, or the one inside the archive given back whole. */
function answersTable(file: string, bytes: Uint8Array): Table | Refusal {
  if (bytes.length === 0) return refusal('file-empty')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const files = readZip(bytes, ZIP)
    if (isRefusal(files)) return files
    const inside = files.get(meetingParts.answers)
    return inside ? answersTable(meetingParts.answers, inside) : refusal('answers-not-ours')
  }
  const content = contentOf(file, bytes)
  if (isRefusal(content)) return content
  const table = contentTable(content)
  return isRefusal(table) ? table : { rows: table.rows, notices: [...content.notices, ...table.notices] }
}

/** Where the heading is, and how a cell of a column is read; undefined without the columns that are needed. */
function headOf(
  rows: readonly TableRow[],
): { readonly at: number; readonly cell: (cells: readonly string[], field: Field) => string } | undefined {
  const named = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map((each) => foldText(each).trim()))
  const at = named.findIndex((cells) => NEEDED.every((field) => cells.includes(answerHeaders[field])))
  if (at < 0) return undefined
  return {
    at,
    // A text that begins like a formula left with an apostrophe before it.
    cell: (cells, field) =>
      (cells[named[at]!.indexOf(answerHeaders[field])] ?? '').replace(/^'(?=[=+\-@])/, '').trim(),
  }
}
