import { settingsOf } from '../../domain/estate.ts'
import { type AtPlace, type PassageNote, withPassageAt } from '../../domain/field/with-passage-at.ts'
import { placeOf } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { minuteOf } from '../../domain/when.ts'
import type { Session } from '../../store/session.ts'
import type { State } from '../../store/store.ts'
import type { Done } from '../operation.ts'
import type { Ports } from '../ports.ts'

/** Why no passage can be recorded there; null when one can. */
export const passageObstacle = ({ estate }: State, { place }: AtPlace): Refusal | null => {
  const settings = settingsOf(estate)
  if (!settings.fictional && !settings.framework) return refusal('framework-missing')
  return placeOf(estate, place) ? null : refusal('place-needed')
}

/** On to the next stop, unless another one was opened meanwhile. */
const goOn =
  ({ place, stop }: AtPlace) =>
  (now: Session): Partial<Session> => ({
    ...((stop === undefined ? now.fieldPlace === place : now.fieldStop === stop) && {
      ...{ fieldStop: null, fieldPlace: null, fieldKind: 'passage' as const },
    }),
    fieldSheet: 'none',
  })

/**
 * Records a passage at a place, or adds to the one there, and goes on to the next stop. `say`: what was done, for the toast;
 * `instant`: when, in milliseconds since 1970 (UTC).
 */
export const recordedPassage = (
  ports: Ports,
  at: AtPlace,
  note: PassageNote,
  say: string,
  instant: number = ports.clock(),
): Done => {
  const made = { id: ports.newId('passage'), when: { minute: minuteOf(instant) } }
  return { kind: 'done', change: (now) => withPassageAt(now, at, made, note), look: goOn(at), say }
}
