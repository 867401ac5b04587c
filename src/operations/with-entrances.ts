import type { Entrance } from '../domain/entrance.ts'
import { type Estate, withoutRecords, withRecords } from '../domain/estate.ts'

/**
 * The estate with the real stock in place of the entrances that were there. Demonstration buildings that no entrance
 * refers to go with them, and so do planned stops and supports at doors that are no more.
 */
export const withEntrances = (now: Estate, entrances: readonly Entrance[]): Estate => {
  const kept = new Set(entrances.map((entrance) => entrance.id))
  const gone = new Set([...now.entrance.keys()].filter((id) => !kept.has(id)))
  const housed = new Set(entrances.map((entrance) => entrance.building))
  const idle = [...now.building.values()].filter(
    (building) => building.precision === 'demonstration' && !housed.has(building.id),
  )
  let next = withRecords(withoutRecords(now, 'entrance', gone), entrances)
  next = withoutRecords(
    next,
    'building',
    idle.map((building) => building.id),
  )
  for (const kind of ['stop', 'support', 'unserved'] as const) {
    const lost = [...now[kind].values()].filter((record) => gone.has(record.place))
    next = withoutRecords(
      next,
      kind,
      lost.map((record) => record.id),
    )
  }
  return next
}
