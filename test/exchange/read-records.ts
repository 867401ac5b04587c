import type { Kind, RecordOf } from '../../src/domain/estate.ts'
import type { ImportTarget, Read, ReadChoices, ReadContext, ReadResult } from '../../src/domain/import.ts'
import { readFile } from '../../src/exchange/read-file.ts'
import { readContext, sourceOf } from './read-context.ts'

type Asked = {
  readonly as?: ImportTarget
  readonly choices?: ReadChoices
  readonly context?: Partial<ReadContext>
  readonly name?: string
}

/** What a file gives, refusals included. */
export const readText = (
  content: string | Uint8Array,
  { as, choices, context, name }: Asked = {},
): Promise<ReadResult> =>
  readFile(sourceOf(content, name), readContext(context), {
    ...(as && { as }),
    ...(choices && { choices }),
  })

/** What a file that can be read gives. */
export async function mustRead(content: string | Uint8Array, asked: Asked = {}): Promise<Read> {
  const read = await readText(content, asked)
  if (read.kind === 'refusal' || read.kind === 'fault') throw new Error(JSON.stringify(read))
  return read
}

/** Its records of a kind, by id: what stays the same when rows change places. */
export const recordsOf = <K extends Kind>({ records }: Read, kind: K): RecordOf<K>[] =>
  records
    .filter((record): record is RecordOf<K> => record.kind === kind)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))

export const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code)

/** Codes of questions that wait for an answer. */
export const openOf = ({ questions }: Read): string[] => codesOf(questions.filter(({ settled }) => !settled))
