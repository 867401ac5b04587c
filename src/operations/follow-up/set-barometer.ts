import { isoWeekOf } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { type BarometerLevel, barometerId } from '../../domain/follow-up/barometer-reading.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { recordObstacle } from './record-obstacle.ts'

/** Gives the level of a sector for this week, in place of the one given before. A week that is over stays as it was felt. */
export const setBarometer: Operation<{ readonly sector: string; readonly level: BarometerLevel }> = {
  id: 'set-barometer',
  available: (state, { sector }) =>
    state.estate.sector.has(sector)
      ? recordObstacle(state, { places: [sector] })
      : refusal('nothing-selected'),
  label: ({ estate }, { sector, level }) => actions['set-barometer'](placeName(estate, sector), level),
  run: ({ session }, { sector, level }) => {
    const on = session.today
    const week = isoWeekOf(on)
    return {
      kind: 'done',
      change: (now) =>
        withRecords(now, [{ kind: 'barometer', id: barometerId(week, sector), week, sector, level, on }]),
    }
  },
}
