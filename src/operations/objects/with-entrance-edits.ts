import type { Building } from '../../domain/building.ts'
import { edited } from '../../domain/edited.ts'
import type { Entrance } from '../../domain/entrance.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'

/** Fields of a door that the stock's table changes, many doors at once. */
export const ENTRANCE_FIELDS = ['number', 'residence', 'landlord', 'dwellings', 'access', 'gapClass'] as const
export type EntranceField = (typeof ENTRANCE_FIELDS)[number]

/** One door and its new values; `residence` '' takes the name away, `gapClass` `usual` is the same as none. */
export type EntranceEdit = {
  readonly id: string
  readonly fields: { readonly [F in EntranceField]?: NonNullable<Entrance[F]> }
}

type Doors = ReadonlyMap<string, readonly Entrance[]>

/** What an absent field stands for. */
const NONE: Readonly<Record<string, unknown>> = { residence: '', gapClass: 'usual' }

/** A door with its new values; the same door when none differs. */
const corrected = (door: Entrance, { fields }: EntranceEdit): Entrance => {
  const changed = ENTRANCE_FIELDS.filter(
    (name) => fields[name] !== undefined && fields[name] !== (door[name] ?? NONE[name]),
  ).map((name) => [name, fields[name] === NONE[name] ? undefined : fields[name]] as const)
  return changed.length === 0 ? door : edited(door, Object.fromEntries(changed) as Partial<Entrance>)
}

const doorsByBuilding = (estate: Estate): Doors => {
  const doors = new Map<string, Entrance[]>()
  for (const door of activeEntrances(estate)) {
    if (door.building === undefined) continue
    const list = doors.get(door.building)
    if (list) list.push(door)
    else doors.set(door.building, [door])
  }
  return doors
}

const sum = (doors: readonly Entrance[]): number => doors.reduce((all, { dwellings }) => all + dwellings, 0)
const soleLandlord = (doors: readonly Entrance[]): string | undefined =>
  doors.every(({ landlord }) => landlord === doors[0]?.landlord) ? doors[0]?.landlord : undefined

/**
 * A building follows its doors where it agreed with them and nobody set it by hand: its dwellings are their sum, its
 * landlord theirs when they have one only. Where it differed before, the difference stays and the checks name it.
 */
const following = (building: Building, before: readonly Entrance[], after: readonly Entrance[]): Building => {
  const byHand = new Set(building.edited)
  const dwellings =
    !byHand.has('dwellings') && building.dwellings === sum(before) ? sum(after) : building.dwellings
  const landlord =
    !byHand.has('landlord') && building.landlord === soleLandlord(before)
      ? (soleLandlord(after) ?? building.landlord)
      : building.landlord
  return dwellings === building.dwellings && landlord === building.landlord
    ? building
    : { ...building, dwellings, landlord }
}

/** The estate with doors edited by hand, and their buildings following. Edits that change nothing give the same estate; unknown ids are passed over. */
export const withEntranceEdits = (now: Estate, edits: readonly EntranceEdit[]): Estate => {
  const doors = new Map<string, Entrance>()
  for (const edit of edits) {
    const door = doors.get(edit.id) ?? now.entrance.get(edit.id)
    const next = door && corrected(door, edit)
    if (next && next !== now.entrance.get(edit.id)) doors.set(edit.id, next)
  }
  if (doors.size === 0) return now
  const next = withRecords(now, [...doors.values()])
  const [before, after] = [doorsByBuilding(now), doorsByBuilding(next)]
  const touched = new Set([...doors.values()].flatMap(({ building }) => building ?? []))
  const followed = [...touched].flatMap((id) => {
    const building = now.building.get(id)
    const moved = building && following(building, before.get(id) ?? [], after.get(id) ?? [])
    return moved && moved !== building ? [moved] : []
  })
  return followed.length > 0 ? withRecords(next, followed) : next
}
