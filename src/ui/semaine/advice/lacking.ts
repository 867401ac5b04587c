import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { UnservedReason } from '../../../domain/week/round.ts'

export type Lacking = { readonly reason: UnservedReason; readonly places: readonly string[] }

/** The reasons that something can be done about come first, those decided by hand last. */
const ORDER: readonly UnservedReason[] = [
  ...([
    'no-time-left',
    'no-round',
    'closed-then',
    'minimum-gap',
    'too-far',
    'unreachable',
    'excluded',
  ] as const),
]

/** What a prepared week could not hold, by reason; null when the week is not prepared. */
export const lacking = (
  { round, unserved }: Pick<Estate, 'round' | 'unserved'>,
  week: IsoWeek,
): readonly Lacking[] | null => {
  if (![...round.values()].some((each) => each.week === week)) return null
  const here = [...unserved.values()].filter((each) => each.week === week)
  return ORDER.map((reason) => ({
    reason,
    places: [...new Set(here.filter((each) => each.reason === reason).map(({ place }) => place))],
  })).filter(({ places }) => places.length > 0)
}
