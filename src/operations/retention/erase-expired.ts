import { settingsOf } from '../../domain/estate.ts'
import { withFrozenQuarters } from '../../domain/published/with-frozen-quarters.ts'
import { isKeptWhole } from '../../domain/published-file.ts'
import { refusal } from '../../domain/refusal.ts'
import { expired } from '../../domain/retention/expired.ts'
import { withoutExpired } from '../../domain/retention/without-expired.ts'
import { actions } from '../../messages/actions.ts'
import { retention } from '../../messages/retention.ts'
import type { Operation } from '../operation.ts'

/** Erases what may not be kept any longer, as each opening does: for a device that stays open for weeks. Nothing takes it back. */
export const eraseExpired: Operation = {
  id: 'erase-expired',
  available: ({ estate, session }) => {
    if (session.clockDoubt) return refusal('clock-doubted')
    return isKeptWhole(settingsOf(estate)) ? refusal('kept-whole') : null
  },
  label: () => actions['erase-expired'](),
  run: ({ estate, session: { today } }) => {
    const report = expired(estate, today)
    return {
      kind: 'done',
      // Counts of a quarter are fixed before what they count goes.
      erase: (kept) => withoutExpired({ ...kept, estate: withFrozenQuarters(kept.estate, today) }, today),
      look: { expiry: { on: today, erased: report?.erased ?? {}, notes: report?.notes ?? 0 } },
      say: retention.said(report),
    }
  },
}
