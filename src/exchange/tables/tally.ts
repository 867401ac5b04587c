import type { Question } from '../../domain/import.ts'
import { type Notice, type NoticeCode, notice, type Params } from '../../domain/refusal.ts'
import type { Reading } from '../places/locate.ts'
import type { Column } from './columns.ts'
import type { Row } from './rows.ts'

/** Beyond this many remarks on single rows, the others are only counted. */
const MOST_SAID = 200
/** Of rows that are kept, examples are enough: how many there are is in the question about them. */
const MOST_REMARKS = 50

/** Gathers what is to be said of rows: one remark for each row left out, one for all rows of a same assumption. */
export class Tally {
  readonly #rows: Notice[] = []
  readonly #remarks: Notice[] = []
  readonly #same = new Map<string, Notice>()
  readonly #readings = new Map<Reading, number>()
  #unsaid = 0

  /** A row left out, by the cell that is to blame. */
  leftOut(code: NoticeCode, row: Row, column: Column, value: string): void {
    this.skipped(code, row.line, row.header(column), value)
  }

  /** A row left out, by its line and the name of the column. */
  skipped(code: NoticeCode, line: number, column: string, value: string): void {
    const params = { value: value.slice(0, 60), column }
    if (this.#rows.length >= MOST_SAID) this.#unsaid++
    else this.#rows.push(notice(code, 1, params, { row: line, field: column }))
  }

  /** A row kept, less the value that is named. */
  remark(code: NoticeCode, row: Row, column: Column, value: string): void {
    if (this.#remarks.length >= MOST_REMARKS) return
    const params = { value: value.slice(0, 60), column: row.header(column) }
    this.#remarks.push(notice(code, 1, params, { row: row.line, field: row.header(column) }))
  }

  /** One more, or `more`, of those that share a remark and its parameters. */
  count(code: NoticeCode, params?: Params, more = 1): void {
    if (more === 0) return
    const key = `${code} ${JSON.stringify(params)}`
    this.#same.set(key, notice(code, (this.#same.get(key)?.count ?? 0) + more, params))
  }

  read(reading: Reading): void {
    this.#readings.set(reading, (this.#readings.get(reading) ?? 0) + 1)
  }

  get first(): Notice | undefined {
    return this.#rows[0]
  }

  notices(): readonly Notice[] {
    const unsaid = this.#unsaid > 0 ? [notice('rows-skipped', this.#unsaid)] : []
    return [...this.#rows, ...unsaid, ...this.#remarks, ...this.#same.values()]
  }

  /** What has to be confirmed of how positions were understood. */
  questions(): readonly Question[] {
    return [...this.#readings].flatMap(([reading, count]): Question[] => {
      if (reading === 'as-written') return []
      if (reading === 'swapped') return [{ code: 'swapped-axes', params: { count } }]
      return [{ code: 'projected-coordinates', params: { system: reading, count } }]
    })
  }
}
