import type { Settings } from '../settings.ts'

/** How often a place is met, by class (*rythme*): close for places to watch over, spaced for quiet ones. */
export const GAP_CLASSES = ['close', 'usual', 'spaced'] as const
export type GapClass = (typeof GAP_CLASSES)[number]

/** Days of the maximum gap of a class, when the usual one is `settings.maxGapDays`: seven tenths of it, or double. */
export const maxGapDaysOf = (
  { maxGapDays }: Pick<Settings, 'maxGapDays'>,
  gapClass: GapClass = 'usual',
): number =>
  gapClass === 'close'
    ? Math.max(1, Math.round(maxGapDays * 0.7))
    : gapClass === 'spaced'
      ? maxGapDays * 2
      : maxGapDays

/** Passages wanted a week of a class: as many times the usual pace as its maximum gap is shorter. */
export const paceOf = (
  settings: Pick<Settings, 'maxGapDays' | 'pacePerWeek'>,
  gapClass: GapClass = 'usual',
): number =>
  gapClass === 'usual'
    ? settings.pacePerWeek
    : (settings.pacePerWeek * settings.maxGapDays) / maxGapDaysOf(settings, gapClass)
