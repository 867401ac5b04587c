import { type CivilDate, daysBetween } from '../../domain/civil-date.ts'
import type { DueItem } from '../../domain/follow-up/due-item.ts'
import { due as words } from '../../messages/due.ts'
import { format } from '../../messages/format.ts'
import { suivis as text } from '../../messages/suivis.ts'

/** When something is due, in words: late by so many days, today, or its day. */
export const dueWhen = (due: CivilDate, today: CivilDate): string =>
  due < today
    ? text.late(daysBetween(due, today))
    : due === today
      ? text.dueToday
      : text.dueOn(format.shortDay(due))

/** What a record waits for first, for its row in a register; nothing when it waits for nothing. */
export const dueLine = (
  items: readonly DueItem[],
  record: Pick<DueItem, 'kind' | 'id'>,
  today: CivilDate,
): { readonly due?: string; readonly isLate?: boolean } => {
  const first = items.find(({ kind, id }) => kind === record.kind && id === record.id)
  if (!first) return {}
  return { due: `${words.reason[first.reason]} : ${dueWhen(first.due, today)}`, isLate: first.due < today }
}
