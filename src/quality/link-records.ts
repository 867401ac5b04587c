import { edited } from '../domain/edited.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Street } from '../domain/street.ts'
import { lineLengthMetres } from '../geometry/line-length.ts'
import { degreesOf, stepsOf } from '../geometry/polygon-clipping.ts'
import type { LineString, Position } from '../geometry/position.ts'

/** What is this near is the same node. */
export const SAME_NODE_METRES = 0.5

/** A node of the network, with where it is. */
export type NetworkNode = { readonly node: string; readonly at: Position }

/** From a dead end or crossing of one street (`tip`) to the nearest point of another: one of its ends, or where it is to be cut. */
export type MissingLink = {
  readonly tip: NetworkNode
  readonly street: Street
  readonly foot: NetworkNode | { readonly segment: number; readonly at: Position }
  readonly metres: number
  /** Whether the tip is on the island, and the street on the main piece. */
  readonly fromIsland: boolean
}

const SOURCE = 'Chaînon proposé par le contrôle du territoire'

/**
 * Streets to put for a missing link: a short path, and the street it meets cut where it does. What lies within half a
 * metre needs no path: two nodes become one, or the street is cut at the tip. Ids come from what is joined. `ofIsland` are
 * the streets among which those of a node of the island are.
 */
export const linkRecords = (ofIsland: readonly Street[], link: MissingLink): readonly Street[] => {
  const { tip, street, foot, metres, fromIsland } = link
  const isOne = metres <= SAME_NODE_METRES
  if ('node' in foot) {
    if (!isOne) return [path(tip, foot)]
    return fromIsland ? renamed(ofIsland, tip.node, foot) : renamed(ofIsland, foot.node, tip)
  }
  if (isOne) return cut(street, foot.segment, tip)
  const at = degreesOf(stepsOf(foot.at))
  const joint = { node: `node-${stableId('cut', street.id, ...at)}`, at }
  return [...cut(street, foot.segment, joint), path(tip, joint)]
}

function path(a: NetworkNode, b: NetworkNode): Street {
  const coordinates = [a.at, b.at]
  return {
    kind: 'street',
    id: `street-${stableId('link', a.node, b.node)}`,
    ...{ from: a.node, to: b.node, class: 'path', lengthMetres: decimetres(lineLengthMetres(coordinates)) },
    geometry: line(coordinates),
    ...{ source: SOURCE, precision: 'estimated' },
  }
}

/** Both halves of a street cut after the start of a segment; the first keeps the id, and their lengths add up to what was stated. */
function cut(street: Street, segment: number, { node, at }: NetworkNode): readonly Street[] {
  const all = street.geometry.coordinates
  const first = [...all.slice(0, segment + 1), at]
  const second = [at, ...all.slice(segment + 1)]
  const drawn = lineLengthMetres(first) + lineLengthMetres(second)
  const length = drawn === 0 ? 0 : decimetres((street.lengthMetres * lineLengthMetres(first)) / drawn)
  const rest = decimetres(street.lengthMetres - length)
  return [
    edited(street, { geometry: line(first), lengthMetres: length, to: node }),
    {
      ...edited(street, { geometry: line(second), lengthMetres: rest, from: node }),
      id: `street-${stableId('half', street.id, node)}`,
    },
  ]
}

/** The streets of a node, ending at another node in its stead. */
function renamed(streets: readonly Street[], node: string, into: NetworkNode): readonly Street[] {
  return streets
    .filter(({ from, to }) => from === node || to === node)
    .map((each) => {
      const coordinates = each.geometry.coordinates.slice()
      if (each.from === node) coordinates[0] = into.at
      if (each.to === node) coordinates[coordinates.length - 1] = into.at
      return edited(each, {
        geometry: line(coordinates),
        ...(each.from === node && { from: into.node }),
        ...(each.to === node && { to: into.node }),
      })
    })
}

const line = (coordinates: readonly Position[]): LineString => ({ type: 'LineString', coordinates })
const decimetres = (metres: number): number => Math.round(metres * 10) / 10
