import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'

export type StartSlot = {
  /** Rank among those that start there; -1 for one that starts alone. */
  readonly slot: number
  readonly at: Position
}

/** Where each round's number stands: those that start within `reach` metres of an earlier one stand at that one's start. */
export const startSlots = (
  rounds: readonly { readonly line: readonly Position[] }[],
  reach = 0,
): readonly StartSlot[] => {
  const groups: { readonly at: Position; size: number }[] = []
  const found = rounds.map(({ line }) => {
    const start = line[0]!
    let group = groups.find(({ at }) => distanceMetres(at, start) <= reach)
    if (!group) {
      group = { at: start, size: 0 }
      groups.push(group)
    }
    return { group, slot: group.size++ }
  })
  return found.map(({ group, slot }) => ({ slot: group.size === 1 ? -1 : slot, at: group.at }))
}
