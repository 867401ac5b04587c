import { FILE_MOST_BYTES, type Question } from '../../domain/import.ts'
import { type Notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { concat } from './concat.ts'

/** What is left of a large file once it is cut to the area. */
export type Kept = {
  readonly bytes: Uint8Array
  /** The line, or rank, in the file of each line or feature kept; absent where messages name none. */
  readonly rows?: readonly number[]
  /** Lines or objects kept, and seen in all. */
  readonly kept: number
  readonly seen: number
  readonly notices: readonly Notice[]
  /** Nothing was kept, for the user must choose first. */
  readonly question?: Question
}

/** Cuts one kind of file while its bytes come. They may come in any parts: the same bytes leave the same. */
export type Cutter = {
  /** The next bytes, in UTF-8 or in one byte a character; a refusal ends it. */
  readonly take: (bytes: Uint8Array) => Refusal | null
  /** The file is at its end. `again`: what was needed came too late, all of it is to be given once more. */
  readonly end: () => Refusal | Kept | 'again'
}

/** Gathers what is kept, up to the size that is read whole. */
export class KeptBytes {
  #parts: Uint8Array[] = []
  #size = 0

  /** Keeps a copy, for parts are views of larger buffers. */
  add(bytes: Uint8Array): Refusal | null {
    this.#size += bytes.length
    if (this.#size > FILE_MOST_BYTES) return refusal('area-too-full', { limit: '20 Mo' })
    this.#parts.push(bytes.slice())
    return null
  }

  get count(): number {
    return this.#parts.length
  }

  joined(before: Uint8Array, between: string, after: Uint8Array): Uint8Array {
    const comma = new TextEncoder().encode(between)
    return concat([before, ...this.#parts.flatMap((part, at) => (at === 0 ? [part] : [comma, part])), after])
  }
}
