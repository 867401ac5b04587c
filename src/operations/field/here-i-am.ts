import { nearestPlace } from '../../domain/field/nearest-place.ts'
import { isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { roundAtHand } from './at-hand.ts'

/** *Je suis ici*: opens the stop, or the place, nearest to one reading of the position, which is kept nowhere. */
export const hereIAm: Operation = {
  id: 'here-i-am',
  available: () => null,
  label: () => actions['here-i-am'](),
  run: async (_state, _target, ports) => {
    const reading = await ports.field.position()
    if (isRefusal(reading)) return reading
    const { estate, session } = ports.store().read()
    const answer = nearestPlace(estate, reading, roundAtHand(estate, session)?.id ?? null)
    if (answer.kind === 'none') return refusal('place-none')
    if (answer.kind === 'vague') return refusal('position-vague', { metres: Math.round(reading.accuracy) })
    const { place, stop, metres } = answer.nearest
    const name = placeName(estate, place)
    if (answer.kind === 'far') return refusal('place-far', { place: name, metres: Math.round(metres) })
    return {
      kind: 'done',
      look: {
        ...{ fieldView: 'round', fieldKind: 'passage', fieldSheet: 'none' },
        ...{ fieldStop: stop ?? null, fieldPlace: stop === undefined ? place : null },
      },
      say: actions.foundHere(name, Math.round(metres), Math.round(reading.accuracy)),
    }
  },
}
