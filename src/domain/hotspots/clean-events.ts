import type { EventColumns } from './event-columns.ts'
import { fallbackKey } from './fallback-key.ts'

/** Rows of a file that no engine counts, by why. */
export const EVENT_DIRT = ['duplicate', 'fallbackPoint', 'outside'] as const
export type EventDirt = Readonly<Record<(typeof EVENT_DIRT)[number], number>>

/** A position with this share of all stands for what was not located. */
const FALLBACK_SHARE = 0.05
/** A point this many times as far from the median as the middle 90 % reach is not of this file's area. */
const FAR = 10

/**
 * Events without exact duplicates (same day, place or position, and code, where it has one), without those at a default
 * position, and without those far outside of all others. Named places are only searched for duplicates.
 */
export const cleanEvents = (
  events: EventColumns,
): { readonly rows: Int32Array; readonly setAside: EventDirt } => {
  const setAside = { duplicate: 0, fallbackPoint: 0, outside: 0 }
  const { day, code, at } = events
  const keyOf = (row: number): string =>
    at.kind === 'places' ? String(at.place[row]) : `${at.lngLat[2 * row]} ${at.lngLat[2 * row + 1]}`
  const fallback =
    at.kind === 'positions' ? fallbackKey(Array.from(day.keys(), keyOf), FALLBACK_SHARE) : undefined
  const isFar = at.kind === 'positions' ? farFrom(at.lngLat) : () => false
  const known = new Set<string>()
  const rows: number[] = []
  for (let row = 0; row < day.length; row++) {
    const key = keyOf(row)
    // Without a code two facts of a day at one place can't be told from one written twice.
    const whole = code[row] === 0 ? '' : `${day[row]} ${code[row]} ${key}`
    if (key === fallback) setAside.fallbackPoint++
    else if (isFar(row)) setAside.outside++
    else if (whole !== '' && known.has(whole)) setAside.duplicate++
    else {
      known.add(whole)
      rows.push(row)
    }
  }
  return { rows: Int32Array.from(rows), setAside }
}

function farFrom(lngLat: Float64Array): (row: number) => boolean {
  const axes = [0, 1].map((axis) => {
    const sorted = Float64Array.from(
      { length: lngLat.length / 2 },
      (_, row) => lngLat[2 * row + axis]!,
    ).sort()
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
    return { median: at(0.5), reach: Math.max(at(0.95) - at(0.05), 1e-3) }
  })
  return (row) =>
    axes.some(({ median, reach }, axis) => Math.abs(lngLat[2 * row + axis]! - median) > FAR * reach)
}
