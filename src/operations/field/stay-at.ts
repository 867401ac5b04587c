import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import type { Session } from '../../store/session.ts'

/** The sheet is put away, and the stop stays open though it has its passage now: more may be noted at it. */
export const stayAt = ({ stop }: AtPlace): Partial<Session> => ({
  fieldSheet: 'none',
  ...(stop !== undefined && { fieldStop: stop }),
})
