import type { Estate } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import { placeName } from '../../messages/place-name.ts'

/** A round type to begin with: like the last one, else Monday morning from the first place that can be one. */
export const newTemplate = (estate: Estate, id: string): RoundTemplate => {
  const last = [...estate.roundTemplate.values()].at(-1)
  if (last) return { ...last, id }
  const place = endPlaces(estate)[0]?.[0] ?? ''
  return {
    kind: 'roundTemplate',
    id,
    weekday: 1,
    pair: estate.pair.keys().next().value ?? '',
    start: '09:30',
    end: '12:00',
    startPlace: place,
    endPlace: place,
    breakMinutes: 10,
    unplannedShare: 0.3,
  }
}

/** Places in use where a round may start or end, by name within their kind: reception places, public places, landmarks. */
export const endPlaces = (estate: Estate): readonly (readonly [id: string, name: string])[] =>
  (['receptionPlace', 'publicPlace', 'landmark'] as const).flatMap((kind) =>
    [...estate[kind].keys()]
      .filter((id) => isInUse(estate, id))
      .map((id) => [id, placeName(estate, id)] as const)
      .sort((a, b) => a[1].localeCompare(b[1], 'fr', { numeric: true })),
  )
