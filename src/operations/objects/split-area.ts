import { edited } from '../../domain/edited.ts'
import type { Entrance } from '../../domain/entrance.ts'
import { type AnyRecord, type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { nearestOnRing } from '../../geometry/nearest-on-ring.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import type { Area } from '../../geometry/polygon-clipping.ts'
import type { Position } from '../../geometry/position.ts'
import { splitBy } from '../../geometry/split-polygon.ts'
import { edit, editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import { isOnEarth } from './outline-obstacle.ts'

type Split = {
  readonly kind: 'sector' | 'building'
  readonly id: string
  readonly line: readonly Position[]
}

/** The pieces of the area, the largest first. */
const piecesOf = (now: Estate, { kind, id, line }: Split): readonly Area[] => {
  const pieces = splitBy(now[kind].get(id)!.geometry, line) ?? []
  const sized = pieces.map((piece) => ({ piece, size: polygonAreaSquareMetres(piece) }))
  return sized.sort((a, b) => b.size - a.size).map(({ piece }) => piece)
}

/** Cuts a sector or a building in two by a line. The larger piece keeps id and name; a building's entrances go to the nearer piece, with their dwellings. */
export const splitArea: Operation<Split> = {
  id: 'split-area',
  available: ({ estate }, target) => {
    const { kind, id, line } = target
    if (!estate[kind].has(id)) return refusal('object-gone')
    if (!line.every(isOnEarth)) return refusal('position-wrong')
    const name = editedName(estate, kind, id)
    const count = line.length < 2 ? 0 : piecesOf(estate, target).length
    if (count < 2) return refusal('cut-not-across', { name })
    return count > 2 ? refusal('cut-many', { name, count }) : null
  },
  label: ({ estate }, { kind, id }) => editActions['split-area'](editedName(estate, kind, id)),
  run: (_state, target, ports) => {
    const id = ports.newId(target.kind)
    return {
      kind: 'done',
      change: (now) => (now[target.kind].has(target.id) ? split(now, target, id) : now),
      look: { editing: null, selection: { kind: target.kind, id: target.id } },
    }
  },
}

const split = (now: Estate, target: Split, id: string): Estate => {
  const [kept, cut] = piecesOf(now, target)
  if (!kept || !cut) return now
  if (target.kind === 'sector') {
    const sector = now.sector.get(target.id)!
    const part = { ...sector, id, name: edit.secondPart(sector.name), geometry: cut }
    return withRecords(now, [edited(sector, { geometry: kept }), part])
  }
  const building = now.building.get(target.id)!
  const nearer = (entrance: Entrance): boolean =>
    (nearestOnRing(cut, entrance.at)?.metres ?? 0) < (nearestOnRing(kept, entrance.at)?.metres ?? 0)
  const doors = [...now.entrance.values()].filter((entrance) => entrance.building === building.id)
  const leaving = doors.filter(nearer)
  const gone = leaving.filter(({ closed }) => !closed).reduce((sum, { dwellings }) => sum + dwellings, 0)
  const share = polygonAreaSquareMetres(cut) / (polygonAreaSquareMetres(cut) + polygonAreaSquareMetres(kept))
  const dwellings = Math.min(
    building.dwellings,
    doors.length === 0 ? Math.round(building.dwellings * share) : gone,
  )
  const { footprint: _footprint, rnb: _rnb, edited: _edited, ...rest } = building
  const records: readonly AnyRecord[] = [
    edited(building, { geometry: kept, dwellings: building.dwellings - dwellings }),
    { ...rest, id, name: edit.secondPart(building.name), geometry: cut, dwellings },
    ...leaving.map((entrance) => edited(entrance, { building: id })),
  ]
  return withRecords(now, records)
}
