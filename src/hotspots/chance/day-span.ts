import { firstFrom } from '../../domain/hotspots/in-view.ts'

/** Ranks of the first row on or after `from` and of the first after `until`, in a column of days that rises. */
export const daySpan = (
  days: Int32Array,
  from: number,
  until: number,
): readonly [start: number, end: number] => [firstFrom(days, from), firstFrom(days, until + 1)]
