import type { IsoWeek } from '../../domain/civil-date.ts'
import { refusal } from '../../domain/refusal.ts'
import { editionOf, isHandedOut, withEdition } from '../../domain/week/week-edition-of.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Notes the week as handed out on this day: a next version when it differs from the last one. */
export const handOutWeek: Operation<{ readonly week: IsoWeek }> = {
  id: 'hand-out-week',
  available: ({ estate }, { week }) => {
    if (![...estate.round.values()].some((round) => round.week === week)) return refusal('no-plan')
    return isHandedOut(estate, week)
      ? refusal('edition-current', { version: editionOf(estate, week)?.version ?? 1 })
      : null
  },
  label: (_state, { week }) => actions['hand-out-week'](week),
  run: ({ session }, { week }) => ({
    kind: 'done',
    change: (now) => withEdition(now, week, session.today),
  }),
}
