import { type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Bounds } from '../../geometry/position.ts'
import { mayMeet } from './area-box.ts'
import { decodedCell, separatorOf } from './csv-cells.ts'
import { CsvRecords, cellsAt } from './csv-records.ts'
import { type Cutter, type Kept, KeptBytes } from './cutter.ts'
import { type PlaceColumns, placeColumns, placeOf } from './place-columns.ts'

/** Titles and descriptions may stand above the header. */
const HEADER_WITHIN = 10
const MOST_COLUMNS = 500

/**
 * Cuts a table to the rows whose place lies in the area. A row without a place is kept for its commune: one that is
 * known beforehand, or in which a row of the area lies. When rows of such a commune went by before that was known, the
 * file is read again.
 */
export function csvCutter(head: string, area: Bounds, communes: readonly string[]): Cutter {
  const separator = separatorOf(head)
  const known = new Set(communes)
  const near = new Set<string>()
  let pass = new Pass(separator, area, known, near)
  return {
    take: (bytes) => pass.take(bytes),
    end: () => {
      const ended = pass.end()
      if (ended !== 'again') return ended
      for (const commune of near) known.add(commune)
      pass = new Pass(separator, area, known, near)
      return 'again'
    },
  }
}

class Pass {
  readonly #records: CsvRecords
  readonly #kept = new KeptBytes()
  readonly #rows: number[] = []
  readonly #notices: Notice[] = []
  /** Rows without a place that were left out, by their commune. */
  readonly #unplaced = new Map<string, number>()
  #columns: PlaceColumns | null = null
  #seen = 0
  #left = 0

  constructor(
    private readonly separator: string,
    private readonly area: Bounds,
    private readonly known: ReadonlySet<string>,
    private readonly near: Set<string>,
  ) {
    this.#records = new CsvRecords(
      separator,
      (record, line, lines) => this.#record(record, line, lines),
      (line) => this.#notices.push(notice('row-bad-quote', 1, undefined, { row: line })),
    )
  }

  take(bytes: Uint8Array): Refusal | null {
    return this.#records.take(bytes)
  }

  end(): Refusal | Kept | 'again' {
    const refused = this.#records.end()
    if (refused) return refused
    if (!this.#columns) return refusal('cut-not-possible', { limit: '20 Mo' })
    if ([...this.near].some((commune) => this.#unplaced.has(commune))) return 'again'
    const unplaced = [...this.#unplaced.values()].reduce((sum, count) => sum + count, 0)
    return {
      bytes: this.#kept.joined(new Uint8Array(), '\n', new TextEncoder().encode('\n')),
      rows: this.#rows,
      kept: this.#seen - this.#left - unplaced,
      seen: this.#seen,
      notices: [
        ...this.#notices,
        ...(this.#left > 0 ? [notice('cut-to-area', this.#left)] : []),
        ...(unplaced > 0 ? [notice('rows-unplaced', unplaced)] : []),
      ],
    }
  }

  #record(record: Uint8Array, line: number, lines: number): Refusal | null {
    if (record.length === 0) return null
    if (!this.#columns) {
      if (this.#kept.count >= HEADER_WITHIN) return refusal('cut-not-possible', { limit: '20 Mo' })
      const every = Array.from({ length: MOST_COLUMNS }, (_, place) => place)
      this.#columns = placeColumns(cellsAt(record, this.separator, every).map(decodedCell))
      return this.#keep(record, line, lines)
    }
    this.#seen++
    const { at, commune } = placeOf(record, this.separator, this.#columns)
    if (at) {
      if (!mayMeet(this.area, [at[0], at[1], at[0], at[1]])) this.#left++
      else {
        this.#noteCommune(record)
        return this.#keep(record, line, lines)
      }
    } else if (commune !== undefined && this.known.has(commune)) return this.#keep(record, line, lines)
    else this.#unplaced.set(commune ?? '', (this.#unplaced.get(commune ?? '') ?? 0) + 1)
    return null
  }

  #noteCommune(record: Uint8Array): void {
    const place = this.#columns?.commune
    if (place === undefined) return
    const [commune = ''] = cellsAt(record, this.separator, [place])
    if (commune !== '' && !this.known.has(commune)) this.near.add(commune)
  }

  #keep(record: Uint8Array, line: number, lines: number): Refusal | null {
    for (let more = 0; more < lines; more++) this.#rows.push(line + more)
    return this.#kept.add(record)
  }
}
