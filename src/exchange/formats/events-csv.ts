import { dayNumberOf } from '../../domain/civil-date.ts'
import type { EventColumns } from '../../domain/hotspots/event-columns.ts'
import { type Notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { dayOf } from '../../domain/when.ts'
import { concat } from '../streaming/concat.ts'
import { decodedCell, separatorOf } from '../streaming/csv-cells.ts'
import { CsvRecords, cellsAt } from '../streaming/csv-records.ts'
import { GrowingEvents } from '../streaming/growing-events.ts'
import { unpack } from '../streaming/unpack.ts'
import { type Column, columnsOf } from '../tables/columns.ts'
import { degreesOf } from '../tables/read-degrees.ts'
import { whenOf } from '../tables/read-when.ts'
import { Tally } from '../tables/tally.ts'
import { binaryRefusal, isHtml } from '../text/content.ts'
import { decodeText, wideLabel } from '../text/decode-text.ts'

export type EventsRead = {
  readonly columns: EventColumns
  /** Rows left out, the first of them one by one. */
  readonly notices: readonly Notice[]
  /** Rows under the header. */
  readonly seen: number
}

const HEAD_BYTES = 65_536
/** Titles and descriptions may stand above the header. */
const HEADER_WITHIN = 10
const MOST_COLUMNS = 500
/** Days as written that are remembered: a file of years has some thousands, one of instants has one a row. */
const MOST_REMEMBERED = 50_000

/**
 * A table of events while it streams, of any length, gzip or not: a date, and a longitude and latitude in degrees or else
 * the name of a place; a code where there is one. Columns are known by their headers (`date`, `lon`, `lat`, `place` or
 * `lieu`, `code` or `type`…). A row whose date or place can't be read is left out and told; a table without such columns,
 * or without a row that can be read, is refused. `zone`: in which instants are days. A stream that fails throws.
 */
export const readEventsCsv = async (
  stream: ReadableStream<Uint8Array>,
  zone: string,
): Promise<EventsRead | Refusal> => {
  const parts = unpack(stream)
  const head: Uint8Array[] = []
  try {
    let size = 0
    let reader: EventsReader | undefined
    for (;;) {
      const part = await parts.next()
      if (part.done && part.value) return part.value
      if (!part.done && !reader) {
        head.push(part.value)
        size += part.value.length
        if (size < HEAD_BYTES) continue
      }
      if (!reader) {
        if (size === 0) return refusal('file-empty')
        const first = concat(head)
        const refused = notTable(first)
        if (refused) return refused
        const text = decodeText(first.subarray(0, HEAD_BYTES)).text
        reader = new EventsReader(separatorOf(text), zone)
        const stopped = reader.take(first)
        if (stopped) return stopped
      } else if (!part.done) {
        const stopped = reader.take(part.value)
        if (stopped) return stopped
      }
      if (part.done) return reader.end()
    }
  } finally {
    await parts.return(null)
  }
}

function notTable(first: Uint8Array): Refusal | null {
  const refused = binaryRefusal(first)
  if (refused) return refused
  if (wideLabel(first)) return refusal('not-text')
  const text = decodeText(first.subarray(0, 2000)).text
  if (isHtml(text)) return refusal('file-is-html')
  return /^\s*[{[<]/.test(text) ? refusal('other-format', { format: 'CSV' }) : null
}

const WANTED = ['date', 'lng', 'lat', 'place', 'code'] as const

class EventsReader {
  readonly #records: CsvRecords
  readonly #tally = new Tally()
  readonly #days = new Map<string, number | null>()
  readonly #events = new GrowingEvents()
  /** Where the wanted columns stand, -1 for none. */
  #at: readonly number[] | null = null
  #above = 0
  #first = ''
  #seen = 0

  constructor(
    private readonly separator: string,
    private readonly zone: string,
  ) {
    this.#records = new CsvRecords(
      separator,
      (record, line) => this.#record(record, line),
      (line) => this.#tally.skipped('row-bad-quote', line, '', ''),
    )
  }

  take(bytes: Uint8Array): Refusal | null {
    return this.#records.take(bytes)
  }

  end(): EventsRead | Refusal {
    const refused = this.#records.end()
    if (refused) return refused
    if (!this.#at) return refusal('header-missing', { found: this.#first })
    if (this.#seen === 0) return refusal('no-row')
    if (this.#events.count === 0) {
      const first = String(this.#tally.first?.params?.value ?? '')
      return refusal('no-good-row', { count: this.#seen, first })
    }
    const columns = this.#events.columns()
    const { withoutCode } = this.#events
    this.#tally.count('value-unknown', { value: 'code' }, withoutCode)
    return { columns, notices: this.#tally.notices(), seen: this.#seen }
  }

  #record(record: Uint8Array, line: number): Refusal | null {
    if (record.length === 0) return null
    if (!this.#at) return this.#header(record)
    this.#seen++
    const [date, lng, lat, place, code] = cellsAt(record, this.separator, this.#at) as [
      string,
      string,
      string,
      string,
      string,
    ]
    const day = this.#day(date)
    if (day === null)
      this.#tally.skipped(date === '' ? 'row-missing-value' : 'row-bad-date', line, 'date', date)
    else if (this.#at[1]! >= 0) {
      const [x, y] = [degreesOf(lng), degreesOf(lat)]
      // 0, 0 means unknown in the files we know.
      const isGood =
        x !== null && y !== null && Math.abs(x) <= 180 && Math.abs(y) <= 90 && (x !== 0 || y !== 0)
      if (isGood) this.#events.addAt(day, x, y, code)
      else this.#tally.skipped('row-bad-position', line, 'lon', `${lng} ${lat}`)
    } else if (place === '') this.#tally.skipped('row-missing-value', line, 'place', '')
    else this.#events.addPlace(day, place, code)
    return null
  }

  #header(record: Uint8Array): Refusal | null {
    const every = Array.from({ length: MOST_COLUMNS }, (_, rank) => rank)
    const headers = cellsAt(record, this.separator, every).map((cell) =>
      decodedCell(cell).replace(/^\ufeff/, ''),
    )
    const { columns } = columnsOf(headers, 'situations')
    const has = (...wanted: readonly Column[]): boolean => wanted.every((column) => columns.has(column))
    const found = headers
      .filter((header) => header !== '')
      .join(', ')
      .slice(0, 200)
    if (this.#above === 0) this.#first = found
    if (has('date') && (has('lng', 'lat') || has('place'))) {
      const isPlaced = has('lng', 'lat')
      this.#at = WANTED.map((column) =>
        (column === 'place' && isPlaced) || (column === 'lng' && !isPlaced) || (column === 'lat' && !isPlaced)
          ? -1
          : (columns.get(column) ?? -1),
      )
      return null
    }
    if (has('date')) return refusal('column-missing', { column: 'lieu', found })
    return ++this.#above < HEADER_WITHIN ? null : refusal('header-missing', { found: this.#first })
  }

  #day(date: string): number | null {
    const known = this.#days.get(date)
    if (known !== undefined) return known
    const read = whenOf(date, '', '', this.zone)
    const day = typeof read === 'string' ? null : dayNumberOf(dayOf(read.when, this.zone))
    if (this.#days.size >= MOST_REMEMBERED) this.#days.clear()
    this.#days.set(date, day)
    return day
  }
}
