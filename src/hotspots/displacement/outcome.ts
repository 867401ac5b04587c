import type { Displacement, DisplacementArea, Outcome } from '../../domain/hotspots/place-study.ts'

/** Below four weeks nothing has had time to change. */
const LEAST_DAYS = 28
/** Fewer seen before in the target and its ring cannot show a change that matters. */
const LEAST_SEEN = 20

/**
 * What may be said. An area rose or fell only if its exact 95 % limits leave out both 1 and what happened elsewhere: a
 * quarter that gets calmer is no proof of an action. `calmer`: the target fell; `calmer-around`: its ring too; `moved`: the
 * target fell, its ring or the next landlord's stock rose; `worse`: the target rose; `unproven`: neither.
 */
export const outcomeOf = (areas: Displacement['areas'], days: number, seenBefore: number): Outcome => {
  if (days < LEAST_DAYS) return 'not-over'
  if (seenBefore < LEAST_SEEN) return 'too-few'
  const elsewhere = areas.elsewhere.ratio?.ratio ?? 1
  const hasRisen = ({ ratio }: DisplacementArea): boolean =>
    ratio !== null && ratio.low > Math.max(1, elsewhere)
  const hasFallen = ({ ratio }: DisplacementArea): boolean =>
    ratio !== null && ratio.high < Math.min(1, elsewhere)
  if (hasRisen(areas.target)) return 'worse'
  if (!hasFallen(areas.target)) return 'unproven'
  if (hasRisen(areas.ring) || hasRisen(areas['next-landlord'])) return 'moved'
  return hasFallen(areas.ring) ? 'calmer-around' : 'calmer'
}
