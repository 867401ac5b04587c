import type { WeekLevel } from '../../../domain/follow-up/barometer-history.ts'

/** The drawing of a history, in units of about a pixel: words at the left, weeks across, a level every 18 upwards. */
export const CHART = { left: 30, width: 330, top: 8, level: 18, foot: 22 } as const
const HEIGHT = 4 * CHART.level

export const chartHeight = CHART.top + HEIGHT + CHART.foot
export const heightOf = (level: number): number => CHART.top + (2 - level) * CHART.level
/** How wide a week is among that many. */
export const weekWidth = (weeks: number): number => (CHART.width - CHART.left) / weeks

/** A step line over the weeks given, as an SVG path: a level over its whole week, broken where none was given. Empty without any. */
export const stepPath = (history: readonly WeekLevel[]): string => {
  const width = weekWidth(history.length)
  const parts: string[] = []
  let before: number | null = null
  for (const [rank, { level }] of history.entries()) {
    if (level !== null) {
      const from = CHART.left + rank * width
      parts.push(before === null ? `M${round(from)} ${heightOf(level)}` : `V${heightOf(level)}`)
      parts.push(`H${round(from + width)}`)
    }
    before = level
  }
  return parts.join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
