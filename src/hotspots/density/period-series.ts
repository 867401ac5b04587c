import { heldFamilies } from '../../domain/hotspots/in-view.ts'
import type { View } from '../../domain/hotspots/observations.ts'
import { EPISODE_DAYS } from '../chance/episodes.ts'
import type { Noted } from './density-index.ts'

/** Situations of two periods, joined where they follow each other at one place: what changes its period, does so whole. */
export type PeriodSeries = {
  /** Place of each series, how many situations it has, how many of them seen. */
  readonly place: Int32Array
  readonly situations: Float64Array
  readonly seen: Float64Array
  /** Situations of A and of B by place; one that both periods hold is in both and in no series. */
  readonly inA: Float64Array
  readonly inB: Float64Array
}

/** Series of these families in either period, by their first day. */
export const periodSeries = (
  { positions, situations }: Noted,
  a: View,
  b: View,
  families: View['families'],
): PeriodSeries => {
  const { day, place, family, seen } = situations
  const count = positions.length >> 1
  const asked = heldFamilies(families)
  const inA = new Float64Array(count)
  const inB = new Float64Array(count)
  const seriesOf = new Int32Array(count).fill(-1)
  const last = new Int32Array(count)
  const series: { place: number; situations: number; seen: number }[] = []
  for (let row = 0; row < day.length; row++) {
    if (asked[family[row]!] === 0) continue
    const [when, where] = [day[row]!, place[row]!]
    const isInA = when >= a.from && when <= a.until
    const isInB = when >= b.from && when <= b.until
    if (isInA) inA[where]!++
    if (isInB) inB[where]!++
    if (isInA === isInB) continue
    if (seriesOf[where] === -1 || when - last[where]! > EPISODE_DAYS) {
      seriesOf[where] = series.length
      series.push({ place: where, situations: 0, seen: 0 })
    }
    last[where] = when
    const one = series[seriesOf[where]!]!
    one.situations++
    one.seen += seen[row]!
  }
  return {
    place: Int32Array.from(series, (each) => each.place),
    situations: Float64Array.from(series, (each) => each.situations),
    seen: Float64Array.from(series, (each) => each.seen),
    inA,
    inB,
  }
}
