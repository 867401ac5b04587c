import { CALENDAR_MARK_TYPES, type CalendarMark } from '../../domain/calendar-mark.ts'
import { isCivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { calendar } from '../../messages/calendar.ts'
import type { Operation } from '../operation.ts'
import { isName, MOST_LETTERS } from './is-name.ts'

/** Marks days of the calendar: a new mark, or another one in place of that id. */
export const setCalendarMark: Operation<Omit<CalendarMark, 'kind' | 'id'> & { readonly id?: string }> = {
  id: 'set-calendar-mark',
  available: (_state, { name, from, until, type }) => {
    if (!isName(name)) return refusal('text-needed', { field: calendar.name, most: MOST_LETTERS })
    if (!isCivilDate(from) || !isCivilDate(until)) return refusal('period-missing')
    if (!CALENDAR_MARK_TYPES.includes(type))
      return refusal('text-needed', { field: calendar.name, most: MOST_LETTERS })
    return from > until ? refusal('period-reversed') : null
  },
  label: (_state, { name }) => actions['set-calendar-mark'](name),
  run: (_state, { id, name, from, until, type }, ports) => ({
    kind: 'done',
    change: (now) =>
      withRecords(now, [
        { kind: 'calendarMark', id: id ?? ports.newId('mark'), name: name.trim(), from, until, type },
      ]),
  }),
}
