import { weekday } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { isInUse } from '../domain/is-in-use.ts'
import { mapWords, objectWords, weekdays } from '../messages/map.ts'
import { pairName } from '../messages/pair-name.ts'
import { placeName } from '../messages/place-name.ts'
import type { Selection } from '../store/session.ts'

/**
 * The words of an object on the map, the same under the pointer and for a screen reader; null when it is gone or has none.
 * Without `titled` what is followed is told by its kind alone.
 */
export const objectLabel = (estate: Estate, { kind, id }: Selection, titled = true): string | null => {
  const landlord = (of: string): string => estate.landlord.get(of)?.name ?? mapWords.unknownLandlord
  switch (kind) {
    case 'entrance': {
      const it = estate.entrance.get(id)
      const name = placeName(estate, id)
      if (!it) return null
      return isInUse(estate, id)
        ? objectWords.entrance(name, landlord(it.landlord), it.dwellings, it.access)
        : objectWords.closed(name)
    }
    case 'building': {
      const it = estate.building.get(id)
      if (!it) return null
      return it.demolished
        ? objectWords.demolished(it.name, it.demolished)
        : objectWords.building(it.name, landlord(it.landlord), it.dwellings)
    }
    case 'publicPlace': {
      const it = estate.publicPlace.get(id)
      if (!it) return null
      return it.closed ? objectWords.closed(it.name) : objectWords.publicPlace(it.name, it.type)
    }
    case 'receptionPlace': {
      const it = estate.receptionPlace.get(id)
      if (!it) return null
      return it.closed ? objectWords.closed(it.name) : objectWords.receptionPlace(it.name)
    }
    case 'landmark': {
      const it = estate.landmark.get(id)
      return it ? objectWords.landmark(it.name, it.type) : null
    }
    case 'service': {
      const it = estate.service.get(id)
      return it ? objectWords.service(it.name, it.type, it.opening) : null
    }
    case 'street': {
      const it = estate.street.get(id)
      return it ? objectWords.street(it) : null
    }
    case 'perimeter': {
      const it = estate.perimeter.get(id)
      return it ? objectWords.perimeter(it.name, it.precision) : null
    }
    case 'sector': {
      const it = estate.sector.get(id)
      return it ? objectWords.sector(it.name) : null
    }
    case 'round': {
      const it = estate.round.get(id)
      if (!it) return null
      const pair = pairName(estate, it.pair)
      return objectWords.round(weekdays[weekday(it.day) - 1]!, it.start, it.end, pair)
    }
    case 'stop': {
      const it = estate.stop.get(id)
      if (!it) return null
      const before = [...estate.stop.values()].filter(
        ({ round, rank }) => round === it.round && rank < it.rank,
      )
      return objectWords.stop(before.length + 1, it.arrive, placeName(estate, it.place), it.stopKind)
    }
    case 'action':
    case 'project':
    case 'jointPlan': {
      const it = estate[kind].get(id)
      if (!it) return null
      return titled
        ? objectWords[kind](it.kind === 'jointPlan' ? it.objective : it.title)
        : objectWords.untitled[kind]
    }
    default:
      return null
  }
}
