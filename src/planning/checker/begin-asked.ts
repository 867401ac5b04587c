import type { PlannedStop } from '../../domain/week/plan.ts'
import { allowedMinutes } from './allowed-minutes.ts'
import { type Inspected, minuteOf, type Pairing } from './inspected.ts'

/** When a stop may begin: at its fixed time; else by what its place asks. All day for what is no passage or presence. */
export const beginAsked = (
  { places }: Pick<Inspected, 'places'>,
  { round, slot }: Pairing,
  stop: PlannedStop,
): readonly (readonly [from: number, until: number])[] => {
  const fixed = fixedTimes({ round, slot }).get(stop)
  if (fixed !== undefined) return [[fixed, fixed]]
  const place = places.get(stop.place)
  if (!place || (stop.kind !== 'passage' && stop.kind !== 'presence')) return [[0, 24 * 60]]
  const { urgent } = place
  const isUrgent = urgent?.day === round.day && urgent.after !== undefined && stop.arrive >= urgent.after
  return allowedMinutes({
    ...{
      place,
      day: round.day,
      minutes: stop.serviceMinutes,
      inBands: stop.kind === 'presence' && !stop.locked,
    },
    ...(isUrgent && { after: urgent.after! }),
  })
}

/** Stops of a round that begin at a time fixed by hand, in minutes: locked ones of a place and kind, in their order. */
export const fixedTimes = ({ round, slot }: Pairing): ReadonlyMap<PlannedStop, number> => {
  const left = [...slot.locked]
  const found = new Map<PlannedStop, number>()
  for (const stop of round.stops) {
    const at = left.findIndex(({ place, kind }) => place === stop.place && kind === stop.kind)
    const [locked] = at < 0 ? [] : left.splice(at, 1)
    if (locked?.at !== undefined) found.set(stop, minuteOf(locked.at))
  }
  return found
}
