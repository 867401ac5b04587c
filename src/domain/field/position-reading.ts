import type { Position } from '../../geometry/position.ts'

/** Where the device says it is, read once and kept nowhere. `accuracy`: metres within which it is, at 95 %. */
export type PositionReading = { readonly at: Position; readonly accuracy: number }
