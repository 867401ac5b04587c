import { isCivilDate } from '../../domain/civil-date.ts'
import { edited } from '../../domain/edited.ts'
import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Closure } from '../../domain/street.ts'
import { editActions, editedName } from '../../messages/edit.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

const LONGEST_REASON = 120

const isClear = ({ from, until, reason }: Closure): boolean =>
  isCivilDate(from) &&
  (until === undefined || (isCivilDate(until) && until >= from)) &&
  reason.trim() !== '' &&
  reason.length <= LONGEST_REASON

/** Closes a street for a time (works…): rounds go round it. */
export const setClosure: Operation<{ readonly street: string; readonly closure: Closure }> = {
  id: 'set-closure',
  available: ({ estate }, { street, closure }) => {
    if (!estate.street.has(street)) return refusal('object-gone')
    return isClear(closure) ? namingObstacle(estate, [closure.reason]) : refusal('closure-unclear')
  },
  label: ({ estate }, { street }) => editActions['set-closure'](editedName(estate, 'street', street)),
  run: (_state, { street, closure }) => ({
    kind: 'done',
    change: (now) => {
      const found = now.street.get(street)
      if (!found) return now
      const closures = [...(found.closures ?? []), { ...closure, reason: closure.reason.trim() }]
      closures.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      return withRecords(now, [edited(found, { closures })])
    },
  }),
}
