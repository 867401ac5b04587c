import type { IsoWeek } from '../../domain/civil-date.ts'
import { settingsOf } from '../../domain/estate.ts'
import { momentOf } from '../../domain/week/moment-of.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { closeObstacle } from './close-obstacle.ts'
import { closeWeek } from './close-week.ts'

/** Opens the dialog that says what the close of a week erases, before it does. */
export const askClose: Operation<{ readonly week: IsoWeek }> = {
  id: 'ask-close',
  available: (state, target) => closeWeek.available(state, target),
  label: (_state, { week }) => actions['ask-close'](week),
  run: ({ estate, session }, { week }, ports) => {
    const now = momentOf(ports.clock(), settingsOf(estate).timeZone)
    return (
      closeObstacle(estate, week, now, session.clockDoubt ?? null) ?? {
        kind: 'done',
        quiet: true,
        look: { week, dialog: 'close-week' },
      }
    )
  },
}
