import type { Position } from '../../geometry/position.ts'

export type TidyRing = {
  readonly ring: readonly Position[]
  readonly closed: boolean
  readonly tidied: boolean
  readonly altitude: boolean
}

/**
 * A ring as GeoJSON wants it: two numbers a position, closed, no position twice in a row, no spike out and back the
 * same way. What was done is told. Null when it is no list of positions at all; a flat ring comes back too short.
 */
export function tidyRing(value: unknown): TidyRing | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPosition)) return null
  const open = value.map(([lng, lat]): Position => [lng, lat])
  const wasClosed = open.length > 1 && same(open[0]!, open.at(-1)!)
  if (wasClosed) open.pop()
  const kept: Position[] = []
  for (const position of open) {
    if (kept.length > 0 && same(kept.at(-1)!, position)) continue
    if (kept.length > 1 && same(kept.at(-2)!, position)) kept.pop()
    else kept.push(position)
  }
  while (kept.length > 1 && same(kept[0]!, kept.at(-1)!)) kept.pop()
  return {
    ring: kept.length > 0 ? [...kept, kept[0]!] : [],
    closed: !wasClosed,
    tidied: kept.length < open.length,
    altitude: value.some((position) => position.length > 2),
  }
}

const isPosition = (value: unknown): value is readonly [number, number, ...number[]] =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]
