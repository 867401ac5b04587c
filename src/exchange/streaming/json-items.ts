import { FILE_MOST_BYTES } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { concat } from './concat.ts'

/** No file of ours nor of the tools we know nests deeper than some twenty levels. */
const DEEPEST = 100
/** All that stands around the list; more means that the list is not where it should be. */
const MOST_AROUND = 1_000_000
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 44, 123, 125, 91, 93]

export type OnItem = (item: Uint8Array, rank: number) => Refusal | null

/**
 * Cuts the bytes of a JSON object into the entries of one list that it holds (`"features": [...]`), told one by one
 * with their rank from 1 and never parsed here, and what stands before and after them. Only strings and brackets are
 * looked at: each entry is as valid as whoever parses it finds.
 */
export class JsonItems {
  readonly #lists: readonly string[]
  readonly #onItem: OnItem
  /** What goes around, or the item at hand, from earlier parts. */
  #held: Uint8Array[] = []
  #length = 0
  #depth = 0
  #inString = false
  #isEscaped = false
  #key: number[] = []
  #place: 'before' | 'list' | 'item' | 'after' = 'before'
  #before: Uint8Array = new Uint8Array()
  #rank = 0
  #list = ''

  constructor(lists: readonly string[], onItem: OnItem) {
    this.#lists = lists
    this.#onItem = onItem
  }

  /** Which of the lists it is; '' before it is found. */
  get list(): string {
    return this.#list
  }
  get seen(): number {
    return this.#rank
  }
  /** What stands before the first entry, the bracket of the list included. */
  get before(): Uint8Array {
    return this.#before
  }

  take(bytes: Uint8Array): Refusal | null {
    let from = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === BACKSLASH) this.#isEscaped = true
        else if (byte === QUOTE) this.#inString = false
        if (this.#inString && this.#depth === 1 && this.#key.length < 64) this.#key.push(byte)
        continue
      }
      if (byte <= 32) continue
      if (this.#place === 'list') {
        if (byte === COMMA) continue
        if (byte === CLOSE_LIST) {
          this.#place = 'after'
          from = at
        } else {
          this.#place = 'item'
          from = at
        }
      } else if (this.#place === 'item' && this.#depth === 2 && (byte === COMMA || byte === CLOSE_LIST)) {
        const refused = this.#item(bytes.subarray(from, at))
        if (refused) return refused
        this.#place = byte === COMMA ? 'list' : 'after'
        from = at
      }
      if (byte === QUOTE) {
        this.#inString = true
        if (this.#depth === 1) this.#key = []
      } else if (byte === OPEN || byte === OPEN_LIST) {
        if (++this.#depth > DEEPEST) return refusal('json-too-deep', { limit: DEEPEST })
        if (byte === OPEN_LIST && this.#depth === 2 && this.#place === 'before' && this.#isList()) {
          this.#hold(bytes.subarray(from, at + 1))
          this.#before = this.#release()
          this.#place = 'list'
        }
      } else if (byte === CLOSE || byte === CLOSE_LIST) this.#depth--
    }
    if (this.#place === 'list') return null
    this.#hold(bytes.subarray(from))
    return this.#length > (this.#place === 'item' ? FILE_MOST_BYTES : MOST_AROUND)
      ? refusal('cut-not-possible', { limit: '20 Mo' })
      : null
  }

  /** What stands after the last entry, from the bracket that closes the list; or why the text is not whole. */
  end(): Uint8Array | Refusal {
    if (this.#inString || this.#depth > 0 || this.#place === 'item') return refusal('json-truncated')
    return this.#place === 'after' ? this.#release() : refusal('cut-not-possible', { limit: '20 Mo' })
  }

  #isList(): boolean {
    this.#list = this.#lists.find((list) => list === String.fromCharCode(...this.#key)) ?? ''
    return this.#list !== ''
  }

  #item(end: Uint8Array): Refusal | null {
    this.#hold(end)
    return this.#onItem(this.#release(), ++this.#rank)
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.push(bytes)
    this.#length += bytes.length
  }

  #release(): Uint8Array {
    const whole = concat(this.#held)
    this.#held = []
    this.#length = 0
    return whole
  }
}
