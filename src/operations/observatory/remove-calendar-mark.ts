import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Takes a mark off the calendar. */
export const removeCalendarMark: Operation<{ readonly id: string }> = {
  id: 'remove-calendar-mark',
  available: ({ estate }, { id }) => (estate.calendarMark.has(id) ? null : refusal('object-gone')),
  label: ({ estate }, { id }) => actions['remove-calendar-mark'](estate.calendarMark.get(id)?.name ?? ''),
  run: (_state, { id }) => ({ kind: 'done', change: (now) => withoutRecords(now, 'calendarMark', [id]) }),
}
