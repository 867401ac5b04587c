import type { IsoWeek } from '../../domain/civil-date.ts'
import { settingsOf } from '../../domain/estate.ts'
import { closedWeek } from '../../domain/week/closed-week.ts'
import { momentOf } from '../../domain/week/moment-of.ts'
import { actions } from '../../messages/actions.ts'
import { weekClose } from '../../messages/week-close.ts'
import type { Operation } from '../operation.ts'
import { closeObstacle } from './close-obstacle.ts'

/** The end of the day stands for its time where no clock is read. */
const WHOLE_DAY = '24:00'

/**
 * Closes a week: its passages keep the half-day and no pair, in records, journal and on the disk, and its counts of planned
 * against done are kept. It erases: the dialog that runs it has asked, and nothing takes it back.
 */
export const closeWeek: Operation<{ readonly week: IsoWeek }> = {
  id: 'close-week',
  available: ({ estate, session }, { week }) =>
    closeObstacle(estate, week, { day: session.today, time: WHOLE_DAY }, session.clockDoubt ?? null),
  label: (_state, { week }) => actions['close-week'](week),
  run: ({ estate, session }, { week }, ports) => {
    const now = momentOf(ports.clock(), settingsOf(estate).timeZone)
    const obstacle = closeObstacle(estate, week, now, session.clockDoubt ?? null)
    if (obstacle) return obstacle
    return {
      kind: 'done',
      erase: (kept) => closedWeek(kept, week, now.day),
      // What undo could take back of the screen tells instants too.
      look: { dialog: 'none', lookSteps: [], lookUndone: [] },
      say: weekClose.closed(week),
    }
  },
}
