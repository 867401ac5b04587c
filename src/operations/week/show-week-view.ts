import { actions } from '../../messages/actions.ts'
import type { WeekView } from '../../store/session.ts'
import type { Operation } from '../operation.ts'

/** Opens a view of the place « Semaine ». */
export const showWeekView: Operation<{ readonly view: WeekView }> = {
  id: 'show-week-view',
  available: () => null,
  label: () => actions['show-week-view'](),
  run: (_state, { view }) => ({ kind: 'done', quiet: true, look: { workspace: 'semaine', weekView: view } }),
}
