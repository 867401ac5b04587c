import { FILE_MOST_BYTES } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { concat } from './concat.ts'

/** A quoted cell that goes on for longer was opened by mistake. */
const LONGEST_RECORD = 1_000_000
/** A file with more quotes left open than this is not a table we can save. */
const MOST_OPEN_QUOTES = 20
const [LF, CR, QUOTE] = [10, 13, 34]

export type OnRecord = (record: Uint8Array, line: number, lines: number) => Refusal | null

/**
 * Cuts the bytes of a CSV text (RFC 4180; any line ends) into records, told without their line end, with the line of
 * the file where each begins, from 1, and how many lines it takes. A quote that is never closed costs its own line.
 */
export class CsvRecords {
  readonly #separator: number
  readonly #onRecord: OnRecord
  readonly #onOpenQuote: (line: number) => void
  #held: Uint8Array[] = []
  #length = 0
  #line = 1
  #lines = 1
  #state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  #afterCr = false
  #openQuotes = 0

  constructor(separator: string, onRecord: OnRecord, onOpenQuote: (line: number) => void) {
    this.#separator = separator.charCodeAt(0)
    this.#onRecord = onRecord
    this.#onOpenQuote = onOpenQuote
  }

  take(bytes: Uint8Array): Refusal | null {
    let rest: Uint8Array | null = bytes
    while (rest) {
      const left: Uint8Array | Refusal | null = this.#scan(rest)
      if (left && 'kind' in left) return left
      rest = left
    }
    return null
  }

  end(): Refusal | null {
    while (this.#state === 'quoted') {
      const rest = this.#giveUpLine(new Uint8Array())
      if ('kind' in rest) return rest
      const refused = this.take(rest)
      if (refused) return refused
    }
    return this.#length > 0 ? this.#emit(new Uint8Array()) : null
  }

  /** Reads on; gives back what is to be read again after a line that was given up. */
  #scan(bytes: Uint8Array): Uint8Array | Refusal | null {
    const separator = this.#separator
    let from = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (this.#state === 'quoted') {
        if (byte === QUOTE) this.#state = 'closing'
        else if (byte === CR || (byte === LF && !this.#afterCr)) {
          this.#lines++
          if (this.#length + at - from > LONGEST_RECORD) {
            this.#hold(bytes.subarray(from, at))
            return this.#giveUpLine(bytes.subarray(at))
          }
        }
        this.#afterCr = byte === CR
        continue
      }
      if (byte === LF && this.#afterCr && this.#length === 0 && at === from) {
        from = at + 1
        this.#afterCr = false
        continue
      }
      if (byte === LF || byte === CR) {
        const refused = this.#emit(bytes.subarray(from, at))
        if (refused) return refused
        from = at + 1
        this.#afterCr = byte === CR
        continue
      }
      this.#afterCr = false
      if (byte === QUOTE) this.#state = this.#state === 'plain' ? 'plain' : 'quoted'
      else if (byte === separator) this.#state = 'start'
      else this.#state = 'plain'
    }
    this.#hold(bytes.subarray(from))
    return this.#length > FILE_MOST_BYTES ? refusal('not-text') : null
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#held.push(bytes)
    this.#length += bytes.length
  }

  #emit(end: Uint8Array): Refusal | null {
    this.#hold(end)
    if (this.#length > FILE_MOST_BYTES) return refusal('not-text')
    const record = concat(this.#held)
    const [line, lines] = [this.#line, this.#lines]
    this.#restart(line + lines)
    return this.#onRecord(record, line, lines)
  }

  #restart(line: number): void {
    this.#held = []
    this.#length = 0
    this.#line = line
    this.#lines = 1
    this.#state = 'start'
    this.#afterCr = false
  }

  /** Leaves out the first line of what is held; the rest is to be read again as if it began there. */
  #giveUpLine(after: Uint8Array): Uint8Array | Refusal {
    if (++this.#openQuotes > MOST_OPEN_QUOTES) return refusal('not-text')
    const held = concat([...this.#held, after])
    this.#onOpenQuote(this.#line)
    this.#restart(this.#line + 1)
    const end = held.findIndex((byte) => byte === LF || byte === CR)
    if (end < 0) return new Uint8Array()
    return held.subarray(end + (held[end] === CR && held[end + 1] === LF ? 2 : 1))
  }
}

/** The cells of a record at these places, as text of one byte a character; '' where there is none. */
export function cellsAt(record: Uint8Array, separator: string, places: readonly number[]): string[] {
  const cells = places.map(() => '')
  const last = Math.max(...places)
  const mark = separator.charCodeAt(0)
  let [place, from, opened, quoted] = [0, 0, false, false]
  for (let at = 0; at <= record.length && place <= last; at++) {
    const byte = record[at]
    if (byte === QUOTE && at === from) opened = true
    if (byte === QUOTE && opened) quoted = !quoted
    if (at < record.length && (quoted || byte !== mark)) continue
    const wanted = places.indexOf(place)
    if (wanted >= 0) cells[wanted] = unquoted(record.subarray(from, at))
    place++
    from = at + 1
    opened = false
    quoted = false
  }
  return cells
}

function unquoted(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, 2000)) text += String.fromCharCode(byte)
  const trimmed = text.trim()
  return trimmed.startsWith('"') ? trimmed.slice(1, trimmed.endsWith('"') ? -1 : undefined).trim() : trimmed
}
