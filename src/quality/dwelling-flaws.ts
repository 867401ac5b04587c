import { edited } from '../domain/edited.ts'
import type { Entrance } from '../domain/entrance.ts'
import type { Flaw } from '../domain/flaw.ts'
import { flawOf } from './flaw-of.ts'
import type { Ground } from './ground.ts'

/** Entrances without dwellings, and buildings whose dwellings are not the sum of those of their entrances. */
export function* dwellingFlaws({ entrances, estate }: Ground): Generator<Flaw> {
  const byBuilding = new Map<string, Entrance[]>()
  for (const entrance of entrances) {
    if (entrance.building === undefined) continue
    const others = byBuilding.get(entrance.building)
    if (others) others.push(entrance)
    else byBuilding.set(entrance.building, [entrance])
  }
  for (const entrance of entrances) {
    if (entrance.dwellings > 0) continue
    const building = entrance.building === undefined ? undefined : estate.building.get(entrance.building)
    const isAlone = building && byBuilding.get(building.id)?.length === 1 && building.dwellings > 0
    yield flawOf({
      ...{ rule: 'dwellings-missing', kind: 'entrance', object: entrance.id, at: entrance.at },
      severity: 'error',
      repair: isAlone ? [edited(entrance, { dwellings: building.dwellings })] : undefined,
    })
  }
  for (const [id, its] of byBuilding) {
    const building = estate.building.get(id)
    const sum = its.reduce((total, { dwellings }) => total + dwellings, 0)
    // While an entrance lacks its number, no sum can be expected.
    if (!building || sum === building.dwellings || its.some(({ dwellings }) => dwellings <= 0)) continue
    yield flawOf({
      ...{ rule: 'dwellings-differ', kind: 'building', object: id, at: its[0]!.at, severity: 'remark' },
      params: { building: building.dwellings, entrances: sum },
      repair: [edited(building, { dwellings: sum })],
    })
  }
}
