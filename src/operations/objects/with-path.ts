import { edited } from '../../domain/edited.ts'
import { type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import type { Street } from '../../domain/street.ts'
import type { Position } from '../../geometry/position.ts'
import { handPosition, isSame } from './hand-drawn.ts'
import { asLine, nodeNear, streetMetres } from './path-joints.ts'

/** A node dropped this near to another one joins it. */
const JOIN_METRES = 2

/**
 * The estate with a path drawn anew. Its ends are nodes: one that is moved takes all edges of the node along, and joins
 * the node that it is dropped on.
 */
export const withPath = (now: Estate, id: string, drawn: readonly Position[]): Estate => {
  const before = now.street.get(id)
  if (!before || drawn.length < 2) return now
  const line = drawn.map(handPosition)
  const old = before.geometry.coordinates
  const [start, end] = [line[0]!, line.at(-1)!]
  const own = edited(before, { geometry: asLine(line), lengthMetres: streetMetres(line) })
  let next = withRecords(now, [own])
  if (!isSame(start, old[0])) next = withNode(next, before.from, start)
  const moved = next.street.get(id)
  return moved && !isSame(end, old.at(-1)) ? withNode(next, moved.to, end) : next
}

const withNode = (now: Estate, node: string, at: Position): Estate => {
  const others = [...now.street.values()].filter(({ from, to }) => from !== node && to !== node)
  const joined = nodeNear(others, at, JOIN_METRES)
  const place = joined ?? { node, at }
  const moved = [...now.street.values()].flatMap((street): Street[] => {
    if (street.from !== node && street.to !== node) return []
    const line = [...street.geometry.coordinates]
    if (street.from === node) line[0] = place.at
    if (street.to === node) line[line.length - 1] = place.at
    return [
      edited(street, {
        geometry: asLine(line),
        lengthMetres: streetMetres(line),
        ...(street.from === node && { from: place.node }),
        ...(street.to === node && { to: place.node }),
      }),
    ]
  })
  // An edge whose two ends came together is no way to walk.
  const flat = moved
    .filter(({ from, to, lengthMetres }) => from === to && lengthMetres < 1)
    .map(({ id }) => id)
  return withoutRecords(withRecords(now, moved), 'street', flat)
}
