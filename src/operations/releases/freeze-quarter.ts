import { type Period, quarterName } from '../../domain/period.ts'
import { quarterState } from '../../domain/published/quarter-state.ts'
import { withFrozenQuarter } from '../../domain/published/with-frozen-quarters.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { exchanges } from '../../messages/exchanges.ts'
import { format } from '../../messages/format.ts'
import type { Operation } from '../operation.ts'

/**
 * Fixes the counts of a quarter that is over, for every file, report and meeting from then on. No undo takes it back: an
 * undo, then a second freeze, would publish two counts whose difference tells what neither may.
 */
export const freezeQuarter: Operation<{ readonly quarter: Period }> = {
  id: 'freeze-quarter',
  available: ({ estate, session }, { quarter }) => {
    const found = quarterState(estate, quarter, session.today)
    const doubt = session.clockDoubt ? refusal('clock-doubted-for-good') : null
    switch (found.state) {
      case 'ready':
        return doubt
      case 'frozen':
        return refusal('quarter-frozen', { day: format.day(found.figures.on) })
      case 'going-on':
        return doubt ?? refusal('quarter-going-on', { day: format.day(quarter.until) })
      case 'begins-later':
        return refusal('quarter-begins-later')
      case 'backup-ends':
        return refusal('quarter-backup-ends')
      case 'erased':
        return refusal('quarter-erased')
    }
  },
  label: (_state, { quarter }) => actions['freeze-quarter'](quarterName(quarter)),
  run: ({ session: { today } }, { quarter }) => ({
    kind: 'done',
    note: (now) => withFrozenQuarter(now, quarter, today),
    look: { dialog: 'none' },
    say: exchanges.quarters.said(quarterName(quarter)),
  }),
}
