import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { searchObstacle } from './search-obstacle.ts'

export const includePlace: Operation<{
  readonly week: IsoWeek
  readonly place: string
  readonly round?: string
}> = {
  id: 'include-place',
  available: ({ estate, session }, { place, week }) =>
    searchObstacle(session) ??
    ([...estate.exclusion.values()].some((each) => each.week === week && each.place === place)
      ? null
      : refusal('nothing-selected')),
  label: ({ estate }, { place, week }) => actions['include-place'](placeName(estate, place), week),
  run: () => refusal('nothing-running'),
}
