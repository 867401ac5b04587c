import { STREAM_MOST_BYTES } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { concat } from './concat.ts'

/** No file that we know packs better than some thirty to one: beyond that it is a bomb. */
const MOST_TIMES = 200
/** Below this the ratio says nothing: a file of spaces is small anyway. */
const RATIO_FROM_BYTES = 20_000_000
/** A larger part is cut, so that no step of the work is long. */
const PART_BYTES = 262_144

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Parts of a file as they come, unpacked; the last word is why it stops early, or null at its end. */
export type Parts = AsyncGenerator<Uint8Array, Refusal | null>

/**
 * The bytes of a stream in order, in parts of at most 256 kB, unpacked when they begin as gzip (RFC 1952). What comes
 * out is capped in size and in ratio; a gzip that is damaged or cut short is refused. `onRead` is told
 * of bytes as they are in the file. A stream that fails throws what it throws.
 */
export async function* unpack(
  stream: ReadableStream<Uint8Array>,
  onRead: (bytes: number) => void = () => undefined,
): Parts {
  const reader = stream.getReader()
  try {
    let first: Uint8Array = new Uint8Array()
    while (first.length < 2) {
      const { done, value } = await reader.read()
      if (done) break
      first = first.length === 0 ? value : concat([first, value])
    }
    if (first.length === 0) return null
    const counted: Counted = { reader, first, onRead, read: 0, cause: undefined }
    if (isGzip(first)) return yield* gunzip(counted)
    for (let part = await next(counted); part; part = await next(counted)) yield* pieces(part)
    return null
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

type Counted = {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>
  first: Uint8Array | undefined
  readonly onRead: (bytes: number) => void
  read: number
  /** What the file itself failed with, to be told from a damaged packing. */
  cause: unknown
}

async function next(from: Counted): Promise<Uint8Array | undefined> {
  let part = from.first
  from.first = undefined
  if (!part) {
    const { done, value } = await from.reader.read()
    if (done) return undefined
    part = value
  }
  from.read += part.length
  from.onRead(part.length)
  return part
}

async function* gunzip(from: Counted): Parts {
  const packed = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const part = await next(from)
        if (part) controller.enqueue(part as BufferSource)
        else controller.close()
      } catch (cause) {
        from.cause = cause
        controller.error(cause)
      }
    },
  })
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip')).getReader()
  let out = 0
  try {
    for (;;) {
      const { done, value } = await unpacked.read()
      if (done) return null
      out += value.length
      if (out > STREAM_MOST_BYTES) return refusal('unpacked-too-large', { limit: '8 Go' })
      if (out > RATIO_FROM_BYTES && out > MOST_TIMES * from.read) {
        return refusal('unpacked-too-large', { limit: `${MOST_TIMES} fois sa taille` })
      }
      yield* pieces(value)
    }
  } catch (cause) {
    if (from.cause !== undefined) throw cause
    return refusal('gzip-damaged')
  } finally {
    unpacked.cancel().catch(() => undefined)
  }
}

function* pieces(part: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < part.length; at += PART_BYTES) yield part.subarray(at, at + PART_BYTES)
}
