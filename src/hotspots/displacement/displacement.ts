import { dateOfDay } from '../../domain/civil-date.ts'
import type { Observations } from '../../domain/hotspots/observations.ts'
import {
  DISPLACEMENT_AREAS,
  type Displacement,
  type DisplacementArea,
  type DisplacementView,
} from '../../domain/hotspots/place-study.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { viewCounts } from '../chance/view-counts.ts'
import { type BeforeAfter, displacementQuotient } from '../rates/displacement-quotient.ts'
import { type AreaName, displacementAreas } from './areas.ts'
import { outcomeOf } from './outcome.ts'

/**
 * Before and after something done at places, in episodes per passage with exact limits: at the target, within 150 m, on the
 * next landlord's stock, elsewhere. Both sides have the same number of days; the day itself is of neither. The quotient
 * (Bowers & Johnson 2003, ring against elsewhere, at equal passages) is given only where the target fell against
 * elsewhere. No place known: nothing but `too-few`.
 */
export const displacement = (observations: Observations, view: DisplacementView): Displacement => {
  const { since, days, families } = view
  const before = viewCounts(observations, { families, from: since - days, until: since - 1 })
  const after = viewCounts(observations, { families, from: since + 1, until: since + days })
  const names = displacementAreas(observations, view.places)
  const sum = (of: AreaName, column: Uint32Array): number =>
    column.reduce((total, value, place) => (names[place] === of ? total + value : total), 0)
  const area = (of: AreaName): DisplacementArea => {
    const counts = {
      before: sum(of, before.episodes),
      after: sum(of, after.episodes),
      passagesBefore: sum(of, before.passages),
      passagesAfter: sum(of, after.passages),
    }
    const ratio = rateRatio(counts.before, counts.passagesBefore, counts.after, counts.passagesAfter)
    return { ...counts, ratio }
  }
  const areas = Object.fromEntries(DISPLACEMENT_AREAS.map((of) => [of, area(of)])) as Displacement['areas']
  const seenBefore = sum('target', before.seen) + sum('ring', before.seen)
  return {
    since: dateOfDay(since),
    days,
    areas,
    quotient: quotientOf(areas),
    outcome: outcomeOf(areas, days, seenBefore),
  }
}

/** Counts after are brought to the passages of before, so that all areas stay in episodes. */
function quotientOf({ target, ring, elsewhere }: Displacement['areas']): number | null {
  const counts = [target, ring, elsewhere].map(
    ({ before, after, passagesBefore, passagesAfter }): BeforeAfter => ({
      before,
      after: (after * passagesBefore) / passagesAfter,
    }),
  ) as [BeforeAfter, BeforeAfter, BeforeAfter]
  if (counts.some(({ after }) => !Number.isFinite(after))) return null
  const [of, around, control] = counts
  const hasFallen = of.after * control.before < of.before * control.after
  return hasFallen ? displacementQuotient(of, around, control) : null
}
