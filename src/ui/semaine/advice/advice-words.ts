import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Advice } from '../../../domain/week/advice.ts'
import { weekRounds } from '../../../domain/week/week-rounds.ts'
import { advice as text } from '../../../messages/advice.ts'
import { compare } from '../../../messages/compare.ts'
import { placeName } from '../../../messages/place-name.ts'

/** An advice in plain words: what to do and what comes of it, the figures, and the places it is about. */
export type AdviceWords = {
  readonly title: string
  readonly gain: string
  readonly figures: readonly string[]
  readonly places: readonly string[]
  readonly entrances: boolean
}

const titleOf = (estate: Estate, week: IsoWeek, advice: Advice, entrances: boolean): string => {
  const pairOf = (id: string): string => estate.pair.get(id)?.name ?? id
  if (advice.type === 'add-round')
    return text.addRound(advice.weekday, advice.start, advice.end, pairOf(advice.pair))
  if (advice.type === 'widen-gap')
    return text.widenGap(advice.toDays, advice.fromDays, advice.places.length, entrances)
  const round =
    estate.round.get(advice.round) ?? weekRounds(estate, week).find(({ id }) => id === advice.round)
  return text.startFrom(
    placeName(estate, advice.place),
    round ? compare.round(round.day, round.start, pairOf(round.pair)) : compare.goneRound,
  )
}

export const adviceWords = (estate: Estate, week: IsoWeek, advice: Advice): AdviceWords => {
  const { gain } = advice
  const places = advice.type === 'widen-gap' ? advice.places : gain.served
  const entrances = places.length > 0 && places.every((id) => estate.entrance.has(id))
  const isOverdue = gain.overdueAfter < gain.overdueBefore
  const isMissing = gain.missingAfter < gain.missingBefore
  return {
    title: titleOf(estate, week, advice, entrances),
    gain:
      gain.served.length === 0
        ? ''
        : (isOverdue || !isMissing ? text.backInGap : text.met)(
            gain.served.length,
            gain.served.every((id) => estate.entrance.has(id)),
          ),
    figures: [
      ...(isOverdue ? [text.overdue(gain.overdueBefore, gain.overdueAfter)] : []),
      ...(isMissing ? [text.missing(gain.missingBefore, gain.missingAfter)] : []),
    ],
    places,
    entrances,
  }
}
