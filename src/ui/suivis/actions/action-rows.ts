import type { Estate } from '../../../domain/estate.ts'
import { actionStatus, isActionOver } from '../../../domain/follow-up/action-steps.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { OutreachAction } from '../../../domain/follow-up/outreach-action.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import { placeName } from '../../../messages/place-name.ts'
import { dueLine } from '../due-line.ts'
import type { RegisterRow } from '../register-list.ts'

const firstDay = ({ days }: OutreachAction): string => days[0] ?? ''

/** Actions as their register lists them: those to come by their day, the ended ones latest first. */
export const actionRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  return [...estate.action.values()]
    .sort((a, b) => {
      const [early, late] = isActionOver(a) && isActionOver(b) ? [b, a] : [a, b]
      return firstDay(early).localeCompare(firstDay(late)) || (a.id < b.id ? -1 : 1)
    })
    .map((action) => ({
      ...{ kind: 'action' as const, id: action.id, title: action.title },
      detail: text.row(
        action.form,
        action.days,
        action.places.map((place) => placeName(estate, place)),
      ),
      state: followWords.status[actionStatus(action)],
      isClosed: isActionOver(action),
      ...dueLine(items, action, today),
    }))
}
