import {
  FILE_MOST_BYTES,
  type ImportTarget,
  type ReadChoices,
  type ReadContext,
  type ReadResult,
  type Source,
  STREAM_MOST_BYTES,
} from '../domain/import.ts'
import { type Fault, fault, isFault, isRefusal, type Refusal, refusal } from '../domain/refusal.ts'
import type { Format } from './formats/format.ts'
import { FORMATS } from './formats/formats.ts'
import { isZip, readTerritoryZip } from './formats/territory-zip.ts'
import { concat } from './streaming/concat.ts'
import { cutFile, type ReadOptions } from './streaming/cut-file.ts'
import type { Kept } from './streaming/cutter.ts'
import { isGzip, unpack } from './streaming/unpack.ts'
import { type Content, contentOf, xmlKind } from './text/content.ts'

/**
 * What a file says, as records not yet applied, or why it can't be read. The format is told by the content, among those
 * of the target when one is given. Gzip is unpacked. A file larger than `FILE_MOST_BYTES` is cut to the territory while
 * it streams, and what is left is read like any other. No bytes make it throw; a file that can't be opened is a Fault.
 */
export async function readFile(
  source: Source,
  context: ReadContext,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const at = { file: source.name.slice(0, 200) }
  const read = await readSource(at.file, source, context, options)
  return isRefusal(read) || isFault(read) ? { ...read, at: { ...at, ...read.at } } : read
}

async function readSource(
  file: string,
  source: Source,
  context: ReadContext,
  options: ReadOptions,
): Promise<ReadResult> {
  if (source.size > STREAM_MOST_BYTES) return refusal('file-too-large', { limit: '8 Go' })
  const { as, choices = {}, onProgress, isStopped } = options
  let opened: Uint8Array | Kept | Refusal
  try {
    const whole = source.size <= FILE_MOST_BYTES ? await wholeOf(source) : null
    opened = whole ?? (await cutFile(source, context, options))
  } catch (cause) {
    return fault('file-unreadable', cause)
  }
  if (isRefusal(opened)) return opened
  if (isStopped?.()) return refusal('stopped')
  onProgress?.(source.size, source.size)
  if (opened instanceof Uint8Array) return readBytes(file, opened, context, as, choices)
  const { bytes, rows, notices, question, kept, seen } = opened as Kept
  if (question) {
    return { kind: 'perimeter', records: [], datasets: [], covers: [], notices, questions: [question], seen }
  }
  if (kept === 0) return refusal('nothing-near')
  const content = contentOf(file, bytes, choices)
  if (isRefusal(content)) return content
  const told = { ...content, notices: [...notices, ...content.notices], ...(rows && { rows }) }
  const read = readContent(told, context, as, choices)
  return isRefusal(read) || isFault(read) ? read : { ...read, seen }
}

/** All bytes of a file of ordinary size, unpacked; null when they are more than are read whole. */
async function wholeOf(source: Source): Promise<Uint8Array | Refusal | null> {
  const bytes = await source.bytes()
  if (bytes.length > FILE_MOST_BYTES) return null
  if (!isGzip(bytes)) return bytes
  const parts = unpack(streamOf(bytes))
  const whole: Uint8Array[] = []
  for (let size = 0; ; ) {
    const part = await parts.next()
    if (part.done) return part.value ?? concat(whole)
    whole.push(part.value)
    size += part.value.length
    if (size > FILE_MOST_BYTES) {
      await parts.return(null)
      return null
    }
  }
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })

function readBytes(
  file: string,
  bytes: Uint8Array,
  context: ReadContext,
  as: ImportTarget | undefined,
  choices: ReadChoices,
): ReadResult {
  if (bytes.length === 0) return refusal('file-empty')
  if (isZip(bytes) && (as === undefined || as === 'territory')) return readTerritoryZip(bytes)
  const content = contentOf(file, bytes, choices)
  return isRefusal(content) ? content : readContent(content, context, as, choices)
}

function readContent(
  content: Content,
  context: ReadContext,
  as: ImportTarget | undefined,
  choices: ReadChoices,
): ReadResult | Fault {
  const formats = FORMATS.filter(({ targets }) => as === undefined || targets.includes(as))
  if (as !== undefined && formats.length === 0) return refusal('format-not-read', { format: as })
  const format = formats.find(({ sniff }) => sniff(content))
  if (format) return format.read(content, context, choices, as)
  const xml = xmlKind(content.text)
  if (xml !== null) return refusal(xml === 'XML' ? 'format-not-read' : 'other-format', { format: xml })
  const nearest = fallback(formats, content.text, as)
  if (nearest) return nearest.read(content, context, choices, as)
  const [first = ''] = content.text.trimStart().split(/\r|\n/, 1)
  if (!/[;,\t|]/.test(first)) return refusal('unknown-format')
  return as === undefined
    ? refusal('header-missing', { found: first.slice(0, 200) })
    : refusal('other-format', { format: /^[{[]/.test(first) ? 'JSON' : 'CSV' })
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
