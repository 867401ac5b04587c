import {
  FILE_MOST_BYTES,
  type ImportTarget,
  type ReadChoices,
  type ReadContext,
  type ReadProgress,
  type ReadResult,
  type Source,
} from '../domain/import.ts'
import { fault, isRefusal, refusal } from '../domain/refusal.ts'
import { contentOf } from './content.ts'
import type { Format } from './formats/format.ts'
import { FORMATS } from './formats/formats.ts'
import { isZip, readTerritoryZip } from './formats/territory-zip.ts'

export type ReadOptions = {
  readonly as?: ImportTarget
  readonly choices?: ReadChoices
  readonly onProgress?: ReadProgress
  readonly isStopped?: () => boolean
}

/**
 * What a file says, as records not yet applied, or why it can't be read. The format is told by the content, among those
 * of the target when one is given. No bytes make it throw; a file that can't be opened is a Fault.
 */
export async function readFile(
  source: Source,
  context: ReadContext,
  { as }: ReadOptions = {},
): Promise<ReadResult> {
  const at = { file: source.name.slice(0, 200) }
  if (source.size > FILE_MOST_BYTES) return refusal('file-too-large', { limit: '20 Mo' }, at)
  let bytes: Uint8Array
  try {
    bytes = await source.bytes()
  } catch (cause) {
    return fault('file-unreadable', cause, undefined, at)
  }
  const read = readBytes(at.file, bytes, context, as)
  return isRefusal(read) ? { ...read, at: { ...at, ...read.at } } : read
}

function readBytes(file: string, bytes: Uint8Array, context: ReadContext, as?: ImportTarget): ReadResult {
  if (bytes.length === 0) return refusal('file-empty')
  if (bytes.length > FILE_MOST_BYTES) return refusal('file-too-large', { limit: '20 Mo' })
  if (isZip(bytes) && (as === undefined || as === 'territory')) return readTerritoryZip(bytes)
  const formats = FORMATS.filter(({ targets }) => as === undefined || targets.includes(as))
  if (as !== undefined && formats.length === 0) return refusal('format-not-read', { format: as })
  const content = contentOf(file, bytes)
  if (isRefusal(content)) return content
  const format = formats.find(({ sniff }) => sniff(content)) ?? fallback(formats, content.text, as)
  if (format) return format.read(content, context, {})
  const [first = ''] = content.text.trimStart().split(/\r|\n/, 1)
  return /[;,\t|]/.test(first)
    ? refusal('header-missing', { found: first.slice(0, 200) })
    : refusal('unknown-format')
}

/** None recognised the file: the one format of the target and of its family (JSON or table) says what is wrong with it. */
function fallback(
  formats: readonly Format[],
  text: string,
  as: ImportTarget | undefined,
): Format | undefined {
  const isJson = as === 'perimeter' || /^\s*(?:[{["\d-]|(?:null|true|false)\s*$)/.test(text)
  if (as === undefined && !isJson) return undefined
  return formats.find(({ id }) => id.endsWith(isJson ? 'geojson' : 'csv'))
}
