import type { Violation } from '../../domain/week/plan.ts'
import { isInBands, keepsHours } from './allowed-minutes.ts'
import { type Inspected, minuteOf } from './inspected.ts'

/** Passages and presences keep the hours of their place, chosen presences the bands asked for. Rendez-vous and permanences are agreed by hand. */
export const hoursRule = ({ pairings, places }: Inspected): Violation[] =>
  pairings.flatMap(({ round, slot }) =>
    slot.state === 'walked'
      ? []
      : round.stops.flatMap(({ place: id, kind, arrive, leave, locked }): Violation[] => {
          const place = places.get(id)
          if (!place || (kind !== 'passage' && kind !== 'presence')) return []
          const at = { round: round.id, place: id }
          const found: Violation[] = []
          if (!keepsHours(place, round.day, minuteOf(arrive), minuteOf(leave)))
            found.push({ rule: 'opening-hours', ...at, detail: `${arrive} to ${leave} is outside its hours` })
          if (kind === 'presence' && !locked && !isInBands(place, minuteOf(arrive)))
            found.push({
              rule: 'presence-minutes',
              ...at,
              detail: `${arrive} is in none of the bands asked for`,
            })
          return found
        }),
  )
