import type { Estate } from '../../../domain/estate.ts'
import { type RoundProgress, roundProgress, type StopProgress } from '../../../domain/field/round-progress.ts'
import { type AtPlace, passageAt } from '../../../domain/field/with-passage-at.ts'
import type { Passage } from '../../../domain/week/passage.ts'
import type { Round } from '../../../domain/week/round.ts'
import { roundNumbers } from '../../../domain/week/round-numbers.ts'
import { pairName } from '../../../messages/pair-name.ts'
import { atHand, roundAtHand } from '../../../operations/field/at-hand.ts'
import type { Session } from '../../../store/session.ts'

/** What of the session *Ma tournée* shows. */
export type RoundSession = Pick<
  Session,
  | 'today'
  | 'fieldRound'
  | 'fieldStop'
  | 'fieldPlace'
  | 'fieldKind'
  | 'fieldSheet'
  | 'skipped'
  | 'presence'
  | 'selection'
>

export type WalkedRound = {
  readonly round: Round
  readonly number: number
  readonly pair: string
  readonly progress: RoundProgress
}

export type AtHandView = {
  readonly walked: WalkedRound | null
  /** Where the pair is; null before a round is chosen, and when the round is over. */
  readonly at: AtPlace | null
  /** The planned stop there; absent for an unplanned place. */
  readonly stop?: StopProgress
  /** What was recorded there already. */
  readonly passage?: Passage
  /** The stop that was noted last, where it is not the one at hand: something may have been forgotten there. */
  readonly last?: StopProgress
  /** Opened by hand, and not the next one: there is a way back. */
  readonly isOpened: boolean
}

/** Number and pair of a round, as people call it. */
export const roundTitle = (
  estate: Estate,
  round: Round,
): { readonly number: number; readonly pair: string } => ({
  number: roundNumbers(estate, round.week).get(round.id) ?? 1,
  pair: pairName(estate, round.pair),
})

/** The stop of the latest passage that has its minute; none in a week that is closed. */
const lastNoted = ({ stops }: RoundProgress): StopProgress | undefined => {
  const minuteOf = ({ passage }: StopProgress): string =>
    passage && 'minute' in passage.when ? passage.when.minute : ''
  return stops.reduce<StopProgress | undefined>(
    (last, each) => (minuteOf(each) !== '' && minuteOf(each) >= (last ? minuteOf(last) : '') ? each : last),
    undefined,
  )
}

/** What the screen shows of the round and of the place at hand. `now`: a UTC minute. */
export const atHandView = (estate: Estate, session: RoundSession, now: string): AtHandView => {
  const round = roundAtHand(estate, session)
  const progress = round ? roundProgress(estate, round.id, session.skipped) : null
  const walked = round && progress ? { round, progress, ...roundTitle(estate, round) } : null
  const at = atHand({ estate, session })
  const stop = progress?.stops.find((each) => at?.stop !== undefined && each.stop.id === at.stop)
  const last = progress && lastNoted(progress)
  const passage = stop ? stop.passage : at ? passageAt(estate, at, { minute: now }) : undefined
  return {
    ...{ walked, at },
    ...(stop && { stop }),
    ...(passage && { passage }),
    ...(last && last.stop.id !== at?.stop && { last }),
    isOpened: at !== null && (at.stop === undefined || at.stop !== progress?.next?.id),
  }
}
