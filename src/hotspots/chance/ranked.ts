import { dateOfDay } from '../../domain/civil-date.ts'
import type { Change, Ranked, Verdict } from '../../domain/hotspots/ranking.ts'
import { garwoodLimits } from '../../domain/rates/rate-interval.ts'
import { pAdjust } from '../adjust/p-adjust.ts'
import { type Excess, excess, isProven } from './excess.ts'
import { neededCounts } from './needed.ts'
import { byUnit, type RankUnits } from './rank-units.ts'
import { remembered } from './remembered.ts'
import type { ViewCounts } from './view-counts.ts'

/** What passages misrecorded by a fifth can make of an expectation (`docs/hotspots.md`). */
const MISRECORDED = 1.25
/** Episodes that a place must have to be *sure*: two can be one quarrel that was seen twice. */
const SURE_EPISODES = 3

/**
 * Rows of a level: by rising p, then falling count of episodes, of situations, then by id, those not seen last. Sectors
 * are not tested: they have neither p nor q nor `needed`, and at most `maybe-chance`.
 */
export const rankedUnits = (
  units: RankUnits,
  counts: ViewCounts,
  found: Excess,
  changes: readonly Change[] | null,
): readonly Ranked[] => {
  const isTested = units.level !== 'sector'
  const situations = byUnit(units, counts.situations)
  const seen = byUnit(units, counts.seen)
  const passages = byUnit(units, counts.passages)
  const last = lastByUnit(units, counts.last)
  const needed = isTested ? neededCounts(found) : null
  const q = isTested ? adjusted(found) : null
  const misrecorded = excess(found.counts, found.passages, found.phi, MISRECORDED)
  const limits = remembered(garwoodLimits)
  const dateOf = remembered(dateOfDay)
  const key = Float64Array.from(found.passages, (passed, unit) =>
    !(passed > 0) ? 2 : isTested ? found.p[unit]! : 1,
  )
  return Array.from(key.keys())
    .sort(
      (a, b) =>
        key[a]! - key[b]! || found.counts[b]! - found.counts[a]! || situations[b]! - situations[a]! || a - b,
    )
    .map((unit): Ranked => {
      const isSeen = found.passages[unit]! > 0
      const episodes = found.counts[unit]!
      const per = 100 / passages[unit]!
      const [low, high] = limits(episodes)
      return {
        level: units.level,
        id: units.ids[unit]!,
        situations: situations[unit]!,
        seen: seen[unit]!,
        episodes,
        passages: passages[unit]!,
        expected: isSeen ? found.expected[unit]! : null,
        rate: passages[unit]! > 0 ? { rate: episodes * per, low: low * per, high: high * per } : null,
        p: isSeen && isTested ? found.p[unit]! : null,
        q: isSeen && q ? q[unit]! : null,
        verdict: !isSeen ? 'not-seen' : isTested ? verdictOf(found, misrecorded, unit) : 'maybe-chance',
        needed: needed && needed[unit]! > 0 ? needed[unit]! : null,
        change: changes?.[unit] ?? 'unproven',
        last: last[unit]! < 0 ? null : dateOf(last[unit]!),
      }
    })
}

function verdictOf(found: Excess, misrecorded: Excess, unit: number): Verdict {
  if (!isProven(found, unit)) return 'maybe-chance'
  return isProven(misrecorded, unit) && found.counts[unit]! >= SURE_EPISODES ? 'sure' : 'probable'
}

/** Benjamini–Hochberg over the units somebody passed at; NaN elsewhere. */
function adjusted({ p, passages }: Excess): Float64Array {
  const q = pAdjust(
    p.filter((_, unit) => passages[unit]! > 0),
    'benjamini-hochberg',
  )
  let rank = 0
  return p.map((_, unit) => (passages[unit]! > 0 ? q[rank++]! : Number.NaN))
}

function lastByUnit({ ids, unitOf }: RankUnits, last: Int32Array): Int32Array {
  const latest = new Int32Array(ids.length).fill(-1)
  for (let place = 0; place < unitOf.length; place++) {
    const unit = unitOf[place]!
    if (unit >= 0 && last[place]! > latest[unit]!) latest[unit] = last[place]!
  }
  return latest
}
