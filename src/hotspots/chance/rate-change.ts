import { passagesInView } from '../../domain/hotspots/in-view.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'
import type { RateRatio } from '../../domain/hotspots/rate-ratio.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { episodesOf } from './episodes.ts'

/**
 * Episodes seen per passage in period B over those in period A, all places together, of the families that both hold. Null
 * where passages are missing in one of them, or nothing was seen in either.
 */
export const rateChange = (observations: Observations, a: View, b: View): RateRatio | null => {
  const families = b.families.filter((family) => a.families.includes(family))
  const [before, after] = [a, b].map((view) => {
    return {
      episodes: episodesOf(observations, { ...view, families }).day.length,
      passages: passagesInView(observations, view),
    }
  })
  return rateRatio(before!.episodes, before!.passages, after!.episodes, after!.passages)
}
