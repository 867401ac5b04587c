import { settingsOf, withRecords } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Settings } from '../../domain/settings.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** What the week's settings may be, both ends included. */
export const SETTING_RANGES = {
  minGapDays: [0, 30],
  maxGapDays: [1, 90],
  passageMinutes: [1, 30],
  pacePerWeek: [0.1, 5],
  walkMetresPerMinute: [20, 120],
  seed: [0, 2 ** 31 - 1],
  fairnessWeight: [0, 1],
} as const

export type WeekSettings = Pick<Settings, keyof typeof SETTING_RANGES>

/** Changes settings of the week; those not given stay. */
export const setSettings: Operation<Partial<WeekSettings>> = {
  id: 'set-settings',
  available: ({ estate }, target): Refusal | null => {
    for (const [field, [least, most]] of Object.entries(SETTING_RANGES)) {
      const value = target[field as keyof WeekSettings]
      if (value !== undefined && !(value >= least && value <= most))
        return refusal('value-out-of-range', { least, most })
    }
    const { minGapDays, maxGapDays } = { ...settingsOf(estate), ...target }
    return minGapDays > maxGapDays ? refusal('value-out-of-range', { least: 0, most: maxGapDays }) : null
  },
  label: () => actions['set-settings'](),
  run: (_state, target) => ({
    kind: 'done',
    change: (now) => withRecords(now, [{ ...settingsOf(now), ...target }]),
  }),
}
