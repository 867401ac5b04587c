import type { ImportTarget, ReadChoices, ReadContext, ReadProgress, Source } from '../../domain/import.ts'
import { isRefusal, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { binaryRefusal, isHtml, xmlKind } from '../text/content.ts'
import { declaredEncoding, decodeText, streamDecoder, wideLabel } from '../text/decode-text.ts'
import { grown } from './area-box.ts'
import { AreaNames } from './area-names.ts'
import { concat } from './concat.ts'
import { csvCutter } from './csv-cutter.ts'
import type { Cutter, Kept } from './cutter.ts'
import { jsonCutter } from './json-cutter.ts'
import { osmXmlCutter } from './osm-xml-cutter.ts'
import { type Parts, unpack } from './unpack.ts'

/** By so many first bytes it is told what a file is. */
const HEAD_BYTES = 65_536

export type ReadOptions = {
  readonly as?: ImportTarget
  readonly choices?: ReadChoices
  readonly onProgress?: ReadProgress
  readonly isStopped?: () => boolean
  /** Waited for after each part of a large file, so that a message to stop is heard. */
  readonly breathe?: () => Promise<void>
}

/**
 * A file too large to be read whole, cut to the territory and some 500 m around while it streams: only what is kept
 * stays in memory. Unpacked when it is gzip; read a second time when what it says first depends on what it says last.
 * A stream that fails throws.
 */
export async function cutFile(
  source: Source,
  context: ReadContext,
  options: ReadOptions,
): Promise<Refusal | Kept> {
  let cutter: Cutter | undefined
  for (;;) {
    let read = 0
    const parts = unpack(source.stream(), (bytes) => {
      read += bytes
      options.onProgress?.(Math.min(read, source.size), source.size)
    })
    try {
      const head = await headOf(parts)
      if (isRefusal(head)) return head
      const wide = wideLabel(head as Uint8Array)
      const toBytes = wide ? transcoder(wide) : (bytes: Uint8Array) => bytes
      const first = withoutMark(toBytes(head as Uint8Array, false))
      const chosen = cutter ?? cutterFor(first, head as Uint8Array, context, options)
      if (isRefusal(chosen)) return chosen
      cutter = chosen as Cutter
      const refused = cutter.take(first) ?? (await takeAll(parts, cutter, toBytes, options))
      if (refused) return refused
      const ended = cutter.end()
      if (ended === 'again') continue
      if (isRefusal(ended) || !wide) return ended
      return {
        ...(ended as Kept),
        notices: [...(ended as Kept).notices, notice('text-guessed', 1, { encoding: 'UTF-16' })],
      }
    } finally {
      await parts.return(null)
    }
  }
}

async function takeAll(
  parts: Parts,
  cutter: Cutter,
  toBytes: (bytes: Uint8Array, isLast: boolean) => Uint8Array,
  { isStopped, breathe }: ReadOptions,
): Promise<Refusal | null> {
  for (;;) {
    await breathe?.()
    if (isStopped?.()) return refusal('stopped')
    const part = await parts.next()
    if (part.done) return part.value ?? cutter.take(toBytes(new Uint8Array(), true))
    const refused = cutter.take(toBytes(part.value, false))
    if (refused) return refused
  }
}

/** The first bytes, the same however the file comes in parts. */
async function headOf(parts: Parts): Promise<Uint8Array | Refusal> {
  const head: Uint8Array[] = []
  for (let size = 0; size < HEAD_BYTES; ) {
    const part = await parts.next()
    if (part.done) {
      if (part.value) return part.value
      break
    }
    head.push(part.value)
    size += part.value.length
  }
  return head.length === 0 ? refusal('file-empty') : concat(head)
}

function cutterFor(
  first: Uint8Array,
  raw: Uint8Array,
  { bounds, bounded, communes = [] }: ReadContext,
  { as, choices = {} }: ReadOptions,
): Cutter | Refusal {
  const refused = binaryRefusal(raw)
  if (refused) return refused
  const head = decodeText(first.subarray(0, HEAD_BYTES)).text
  if (isHtml(head)) return refusal('file-is-html')
  const area = grown(bounds)
  if (/^\s*[{[]/.test(head)) {
    return jsonCutter(bounded ? area : null, new AreaNames(choices.areas ?? [], as === 'perimeter'))
  }
  if (!bounded) return refusal('perimeter-needed', { limit: '20 Mo' })
  const xml = xmlKind(head)
  if (xml === null) return csvCutter(head, area, [...communes, ...(choices.communes ?? [])])
  if (xml !== 'OSM') return refusal('cut-not-possible', { limit: '20 Mo' })
  const encoding = wideLabel(raw) ? 'UTF-8' : (declaredEncoding(raw) ?? 'UTF-8')
  return osmXmlCutter(() => streamDecoder(encoding), area)
}

function transcoder(label: 'utf-16le' | 'utf-16be'): (bytes: Uint8Array, isLast: boolean) => Uint8Array {
  const decode = streamDecoder(label)
  const encoder = new TextEncoder()
  return (bytes, isLast) => encoder.encode(decode(bytes, isLast))
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
