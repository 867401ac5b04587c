import { weekday } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { mapWords, objectWords, weekdays } from '../messages/map.ts'
import { placeName } from '../messages/place-name.ts'
import type { Selection } from '../store/session.ts'

/** The words of an object on the map, the same under the pointer and for a screen reader; null when it is gone or has none. */
export const objectLabel = (estate: Estate, { kind, id }: Selection): string | null => {
  const landlord = (of: string): string => estate.landlord.get(of)?.name ?? mapWords.unknownLandlord
  switch (kind) {
    case 'entrance': {
      const it = estate.entrance.get(id)
      const name = placeName(estate, id)
      return it ? objectWords.entrance(name, landlord(it.landlord), it.dwellings, it.access) : null
    }
    case 'building': {
      const it = estate.building.get(id)
      return it ? objectWords.building(it.name, landlord(it.landlord), it.dwellings) : null
    }
    case 'publicPlace': {
      const it = estate.publicPlace.get(id)
      return it ? objectWords.publicPlace(it.name, it.type) : null
    }
    case 'receptionPlace': {
      const it = estate.receptionPlace.get(id)
      return it ? objectWords.receptionPlace(it.name) : null
    }
    case 'landmark': {
      const it = estate.landmark.get(id)
      return it ? objectWords.landmark(it.name, it.type) : null
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
      const pair = estate.pair.get(it.pair)?.name ?? it.pair
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
    default:
      return null
  }
}
