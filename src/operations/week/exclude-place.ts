import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const excludePlace: Operation<{
  readonly week: IsoWeek
  readonly place: string
  readonly round?: string
}> = {
  id: 'exclude-place',
  available: ({ estate, session }, { place }) =>
    searchObstacle(session) ??
    (estate.entrance.has(place) || estate.publicPlace.has(place) ? null : refusal('place-needed')),
  label: ({ estate }, { place, week }) => actions['exclude-place'](placeName(estate, place), week),
  run: () => refusal('nothing-running'),
}
