import type { Position } from '../geometry/position.ts'

/** For each round, its rank among those that start at the same place; -1 for one that starts alone. */
export const startSlots = (rounds: readonly { readonly line: readonly Position[] }[]): readonly number[] => {
  const keys = rounds.map(({ line }) => String(line[0]))
  return keys.map((key, index) =>
    keys.filter((other) => other === key).length === 1
      ? -1
      : keys.slice(0, index).filter((other) => other === key).length,
  )
}
