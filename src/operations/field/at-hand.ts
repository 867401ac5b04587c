import { roundsOfDay } from '../../domain/field/day-rounds.ts'
import { roundProgress } from '../../domain/field/round-progress.ts'
import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import type { Round } from '../../domain/week/round.ts'
import type { State } from '../../store/store.ts'

type Session = Pick<
  State['session'],
  'today' | 'fieldRound' | 'fieldStop' | 'fieldPlace' | 'fieldKind' | 'skipped'
>

/** The round being walked: the one chosen among those of today, or the only one; null while none is. */
export const roundAtHand = (estate: State['estate'], { today, fieldRound }: Session): Round | null => {
  const rounds = roundsOfDay(estate, today)
  const chosen = rounds.find(({ id }) => id === fieldRound)
  return chosen ?? (rounds.length === 1 ? rounds[0]! : null)
}

/** Where the pair is: an unplanned place, the stop that was opened, or the next one of the round; null where there is none. */
export const atHand = ({
  estate,
  session,
}: {
  readonly estate: State['estate']
  readonly session: Session
}): AtPlace | null => {
  const round = roundAtHand(estate, session)
  const of = round ? { round: round.id } : {}
  if (session.fieldPlace !== null)
    return {
      place: session.fieldPlace,
      ...of,
      ...(session.fieldKind !== 'passage' && { stopKind: session.fieldKind }),
    }
  if (!round) return null
  const { stops, next } = roundProgress(estate, round.id, session.skipped)
  const stop = stops.find((each) => each.stop.id === session.fieldStop)?.stop ?? next
  return stop && { place: stop.place, stop: stop.id, ...of }
}
