import type { PlanPlace } from '../../domain/week/plan-problem.ts'
import { bandHours } from './begin-hours.ts'
import type { Held } from './held-passages.ts'

/** Presences asked for and not held, by week asked for. Those outside the bands asked for do not count. */
export const presencesLacking = (
  { presence }: Pick<PlanPlace, 'presence'>,
  held: readonly Held[],
  weeks: number,
): number[] => {
  const lacking = Array.from({ length: weeks }, () => presence?.times ?? 0)
  const hours = presence?.bands && bandHours(presence.bands)
  for (const { stop, day, minute } of held) {
    const week = Math.floor(day / 7)
    if (stop.kind !== 'presence' || week >= weeks || lacking[week] === 0) continue
    if (!hours || hours.some(([from, until]) => minute >= from && minute <= until)) lacking[week]!--
  }
  return lacking
}
