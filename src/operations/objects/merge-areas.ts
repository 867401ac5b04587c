import { edited } from '../../domain/edited.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { singles, unionOf } from '../../geometry/polygon-clipping.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import type { Operation } from '../operation.ts'
import { withoutBuilding, withoutSector } from './without-object.ts'

type Merged = { readonly kind: 'sector' | 'building'; readonly id: string; readonly other: string }

/** Joins a neighbour to a sector, or to a building of the same landlord. The first keeps id and name; what was noted of the other, and its entrances, are now of the first. */
export const mergeAreas: Operation<Merged> = {
  id: 'merge-areas',
  available: ({ estate }, { kind, id, other }) => {
    const [first, second] = [estate[kind].get(id), estate[kind].get(other)]
    if (!first || !second || id === other) return refusal('object-gone')
    const names = { name: first.name, other: second.name }
    if (first.kind === 'building' && second.kind === 'building' && first.landlord !== second.landlord)
      return refusal('landlords-differ', names)
    const union = unionOf([first.geometry, second.geometry])
    const parts = singles(first.geometry).length + singles(second.geometry).length
    return union && singles(union).length < parts ? null : refusal('areas-apart', names)
  },
  label: ({ estate }, { kind, id, other }) =>
    editActions['merge-areas'](editedName(estate, kind, id), editedName(estate, kind, other)),
  run: ({ session }, target) => ({
    kind: 'done',
    change: (now) => merged(now, target, session.today),
    look: { editing: null, selection: { kind: target.kind, id: target.id } },
  }),
}

const merged = (now: Estate, { kind, id, other }: Merged, today: string): Estate => {
  const situations = [...now.situation.values()]
    .filter(({ place }) => place === other)
    .map((situation) => ({ ...situation, place: id }))
  const noted = withRecords(now, situations)
  if (kind === 'sector') {
    const [first, second] = [now.sector.get(id), now.sector.get(other)]
    const geometry = first && second && unionOf([first.geometry, second.geometry])
    return geometry ? withoutSector(withRecords(noted, [edited(first, { geometry })]), other) : now
  }
  const [first, second] = [now.building.get(id), now.building.get(other)]
  const geometry = first && second && unionOf([first.geometry, second.geometry])
  if (!geometry) return now
  const doors = [...now.entrance.values()]
    .filter(({ building }) => building === other)
    .map((entrance) => edited(entrance, { building: id }))
  const whole = edited(first, { geometry, dwellings: first.dwellings + second.dwellings })
  return withoutBuilding(withRecords(noted, [whole, ...doors]), other, today)
}
