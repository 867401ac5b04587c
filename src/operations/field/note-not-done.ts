import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import type { NOT_DONE_REASONS } from '../../domain/week/passage.ts'
import { actions } from '../../messages/actions.ts'
import { fieldRound } from '../../messages/field-round.ts'
import { placeName } from '../../messages/place-name.ts'
import { words } from '../../messages/words.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle, recordedPassage } from './record-passage.ts'

/** *Non fait*, and why: the next draw takes the place up again. */
export const noteNotDone: Operation<{
  readonly at: AtPlace
  readonly reason: (typeof NOT_DONE_REASONS)[number]
}> = {
  id: 'note-not-done',
  available: (state, { at }) => passageObstacle(state, at),
  label: ({ estate }, { at }) => actions['note-not-done'](placeName(estate, at.place)),
  run: ({ estate }, { at, reason }, ports) =>
    recordedPassage(
      ports,
      at,
      { type: 'not-done', reason },
      fieldRound.said.notDone(placeName(estate, at.place), words.notDone[reason]),
    ),
}
