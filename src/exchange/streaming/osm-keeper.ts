/**
 * Which objects of an OpenStreetMap file belong to an area: nodes that lie in it, ways that have such a node (or a
 * point of their own in it), relations that have such a way. A way that comes before its nodes can't be told yet: the
 * file is then read a second time, with the nodes known.
 */
export class OsmKeeper {
  readonly #nodes = new Set<string>()
  readonly #ways = new Set<string>()
  #isEarly = false
  #isLate = false
  #isSecond = false

  /** Notes a node; true when it is kept. */
  node(id: string, isNear: boolean): boolean {
    if (this.#isEarly) this.#isLate = true
    if (isNear) this.#nodes.add(id)
    return isNear
  }

  /** Notes a way by its nodes; `isNear`: it has a geometry of its own, and that lies in the area. */
  way(id: string, nodes: readonly string[], isNear: boolean): boolean {
    const isKept = isNear || nodes.some((node) => this.#nodes.has(node))
    if (isKept) this.#ways.add(id)
    else this.#isEarly = true
    return isKept
  }

  relation(members: readonly { readonly type: string; readonly ref: string }[]): boolean {
    return members.some(({ type, ref }) => (type === 'way' ? this.#ways : this.#nodes).has(ref))
  }

  /** True once, when nodes came after ways that have not been kept. */
  again(): boolean {
    const again = this.#isEarly && this.#isLate && !this.#isSecond
    this.#isSecond = true
    return again
  }
}
