import { settingsOf, withRecords } from '../../domain/estate.ts'
import type { DelayKey } from '../../domain/follow-up/delays.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** What a delay may be, in days, both ends included. */
export const DELAY_RANGE = { least: 1, most: 365 } as const

/** Sets the days after which something is brought back to mind; null goes back to the default. */
export const setDelay: Operation<{ readonly key: DelayKey; readonly days: number | null }> = {
  id: 'set-delay',
  available: (_state, { days }) =>
    days === null || (Number.isInteger(days) && days >= DELAY_RANGE.least && days <= DELAY_RANGE.most)
      ? null
      : refusal('value-out-of-range', DELAY_RANGE),
  label: (_state, { key }) => actions['set-delay'](key),
  run: (_state, { key, days }) => ({
    kind: 'done',
    change: (now) => {
      const settings = settingsOf(now)
      const { [key]: _old, ...others } = settings.delays ?? {}
      return withRecords(now, [{ ...settings, delays: days === null ? others : { ...others, [key]: days } }])
    },
  }),
}
