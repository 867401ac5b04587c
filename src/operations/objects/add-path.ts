import { type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Street } from '../../domain/street.ts'
import { lineCrossings } from '../../geometry/line-crossings.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import type { Position } from '../../geometry/position.ts'
import { edit, editActions } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import { handPosition } from './hand-drawn.ts'
import { isOnEarth } from './outline-obstacle.ts'
import { asLine, type Joint, Joints, streetMetres } from './path-joints.ts'

/** An end this near to a node or a street meets it; a corner in between only when it was put right on it. */
const END_METRES = 2
const CORNER_METRES = 0.3

export type NewPath = {
  readonly line: readonly Position[]
  /** Streets crossed are met, but for bridges and passages; by default they are crossed above or below. */
  readonly joins?: boolean
  readonly class?: Street['class']
  readonly name?: string
}

/** Adds a path to the walk network: its ends join the node or the street that they touch, which is cut there. */
export const addPath: Operation<NewPath> = {
  id: 'add-path',
  available: (_state, { line }) => {
    if (!line.every(isOnEarth)) return refusal('position-wrong')
    return line.length >= 2 && lineLengthMetres(line) >= 1 ? null : refusal('path-short')
  },
  label: () => editActions['add-path'](),
  run: (_state, target, ports) => {
    const id = ports.newId('street')
    return {
      kind: 'done',
      change: (now) => withRecords(now, joinedPath(now, target, id, ports.newId)),
      look: { selection: { kind: 'street', id } },
    }
  },
}

/** The streets that a path is made of, the first with that id, and those that it cuts. */
const joinedPath = (now: Estate, path: NewPath, id: string, newId: (kind: string) => string): Street[] => {
  const joints = new Joints(now.street, newId)
  const line = path.joins ? withCrossings(now, path.line.map(handPosition)) : path.line.map(handPosition)
  const met = line.map((at, index): Joint | undefined => {
    const isEnd = index === 0 || index === line.length - 1
    return joints.meeting(at, isEnd ? END_METRES : CORNER_METRES) ?? (isEnd ? joints.free(at) : undefined)
  })
  const made: Street[] = []
  let from = 0
  for (let to = 1; to < line.length; to++) {
    const [start, end] = [met[from]!, met[to]]
    if (!end) continue
    const piece = [start.at, ...line.slice(from + 1, to), end.at]
    from = to
    if (start.node === end.node && lineLengthMetres(piece) < 1) continue
    made.push({
      kind: 'street',
      id: made.length === 0 ? id : newId('street'),
      from: start.node,
      to: end.node,
      class: path.class ?? 'path',
      ...(path.name?.trim() && { name: path.name.trim() }),
      lengthMetres: streetMetres(piece),
      geometry: asLine(piece),
      source: edit.handSource,
      precision: 'estimated',
    })
  }
  return [...joints.put.values(), ...made]
}

/** The line with a corner more at each crossing with a street on the ground. */
const withCrossings = (now: Estate, line: readonly Position[]): readonly Position[] => {
  const crossings = [...now.street.values()]
    .filter(({ level }) => level === undefined)
    .flatMap(({ geometry }) => lineCrossings(line, geometry.coordinates))
  return [...line.map((at, along) => ({ at, along })), ...crossings]
    .sort((a, b) => a.along - b.along)
    .map(({ at }) => handPosition(at))
    .filter((at, index, all) => index === 0 || at[0] !== all[index - 1]![0] || at[1] !== all[index - 1]![1])
}
