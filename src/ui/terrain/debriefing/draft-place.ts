import type { Estate } from '../../../domain/estate.ts'
import { stopsOf } from '../../../domain/week/stops-of.ts'
import { debriefing as text } from '../../../messages/debriefing.ts'
import type { Session } from '../../../store/session.ts'

type DraftKind = keyof typeof text.draftKinds

/** What a draft is of, by the first word of its key. */
export const draftKind = (key: string): DraftKind => {
  const [word = ''] = key.split(' ')
  return word in text.draftKinds ? (word as DraftKind) : 'other'
}

/** The place that a draft is about, the second word of its key; empty when it names none. */
export const draftAbout = (key: string): string => key.split(' ').slice(1).join(' ')

/**
 * What the screen looks at to go on with a draft: the stop of the round at hand that is at its place, or the place alone.
 * Null where it is not known, or is on this very screen.
 */
export const draftPlace = (
  estate: Estate,
  key: string,
  round: string | undefined,
): Partial<Session> | null => {
  const kind = draftKind(key)
  if (kind !== 'situation' && kind !== 'defect') return null
  const place = draftAbout(key)
  const stop = round === undefined ? undefined : stopsOf(estate, round).find((each) => each.place === place)
  return {
    ...{ fieldView: 'round', fieldSheet: kind },
    ...(stop ? { fieldStop: stop.id, fieldPlace: null } : { fieldStop: null, fieldPlace: place }),
  }
}
