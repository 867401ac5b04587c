import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import { actions } from '../../messages/actions.ts'
import { fieldRound } from '../../messages/field-round.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle, recordedPassage } from './record-passage.ts'

/** *RAS*: the pair passed there and found nothing to note. */
export const noteNothing: Operation<AtPlace> = {
  id: 'note-nothing',
  available: passageObstacle,
  label: ({ estate }, { place }) => actions['note-nothing'](placeName(estate, place)),
  run: ({ estate }, at, ports) =>
    recordedPassage(ports, at, { type: 'nothing' }, fieldRound.said.nothing(placeName(estate, at.place))),
}
