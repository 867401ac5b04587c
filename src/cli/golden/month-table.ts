import { type GoldenFolder, xyOf } from './golden-folder.ts'

/** Places of the scan and their months in turn. */
export type MonthTable = {
  readonly ids: readonly string[]
  readonly xy: Float64Array
  readonly months: number
  readonly counts: Float64Array
  readonly passages: Float64Array
}

export const monthTable = (folder: GoldenFolder): MonthTable => {
  const [places, table] = [folder.table('scan_places.csv'), folder.table('scan_counts.csv')]
  const ids = places.texts('id')
  const rank = new Map(ids.map((id, i) => [id, i]))
  const month = table.numbers('month')
  const months = Math.max(...month)
  const [count, passed] = [table.numbers('count'), table.numbers('passes')]
  const counts = new Float64Array(ids.length * months)
  const passages = new Float64Array(ids.length * months)
  table.texts('id').forEach((id, row) => {
    const cell = rank.get(id)! * months + month[row]! - 1
    counts[cell] = count[row]!
    passages[cell] = passed[row]!
  })
  return { ids, xy: xyOf(places), months, counts, passages }
}
