import type { AtPlace } from '../../domain/field/with-passage-at.ts'
import { refusal } from '../../domain/refusal.ts'
import { EXCHANGES, type Passage } from '../../domain/week/passage.ts'
import { actions } from '../../messages/actions.ts'
import { fieldRound } from '../../messages/field-round.ts'
import { placeName } from '../../messages/place-name.ts'
import { words } from '../../messages/words.ts'
import type { Operation } from '../operation.ts'
import { passageObstacle, recordedPassage } from './record-passage.ts'

type Exchanges = NonNullable<Passage['exchanges']>

/** *Échanges*: people talked with at a place, and young people among them. */
export const noteExchanges: Operation<{
  readonly at: AtPlace
  readonly exchanges: Exchanges
  readonly youths?: Exchanges
}> = {
  id: 'note-exchanges',
  available: (state, { at, exchanges, youths = '0' }) =>
    passageObstacle(state, at) ??
    (EXCHANGES.indexOf(youths) > EXCHANGES.indexOf(exchanges) ? refusal('youths-over-people') : null),
  label: ({ estate }, { at }) => actions['note-exchanges'](placeName(estate, at.place)),
  run: ({ estate }, { at, exchanges, youths }, ports) =>
    recordedPassage(
      ports,
      at,
      { type: 'exchanges', exchanges, ...(youths !== undefined && { youths }) },
      fieldRound.said.exchanges(placeName(estate, at.place), words.exchanges[exchanges]),
    ),
}
