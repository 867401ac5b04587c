import type { Street } from '../../domain/street.ts'

/** Length in metres of each piece of a network that holds together, the longest first. Barred edges are not walked. */
export function networkPieces(streets: readonly Street[]): readonly number[] {
  const parents = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root))
      root = above
    for (let at = node; at !== root; ) {
      const above = parents.get(at)!
      parents.set(at, root)
      at = above
    }
    return root
  }
  const walked = streets.filter(({ barred }) => !barred)
  for (const { from, to } of walked) {
    for (const node of [from, to]) if (!parents.has(node)) parents.set(node, node)
    parents.set(rootOf(from), rootOf(to))
  }
  const metres = new Map<string, number>()
  for (const { from, lengthMetres } of walked) {
    const root = rootOf(from)
    metres.set(root, (metres.get(root) ?? 0) + lengthMetres)
  }
  return [...metres.values()].sort((a, b) => b - a)
}
