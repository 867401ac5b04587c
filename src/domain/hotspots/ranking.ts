import type { CivilDate } from '../civil-date.ts'
import type { View } from './observations.ts'

/** *sûr* (also against 1.25 × expected, three episodes at least), *probable*, *peut être le hasard*, *non vu*. */
export const VERDICTS = ['sure', 'probable', 'maybe-chance', 'not-seen'] as const
export type Verdict = (typeof VERDICTS)[number]

/** *nouveau, installé, s'estompe, pas de changement prouvé*: three months against the nine before. */
export const CHANGES = ['new', 'settled', 'fading', 'unproven'] as const
export type Change = (typeof CHANGES)[number]

export const RANK_LEVELS = ['place', 'group', 'sector'] as const
/** A place (entrance, public place), a group (building; for partners résidence), a sector. */
export type RankLevel = (typeof RANK_LEVELS)[number]

/** Situations per 100 passages with the exact 95 % limits of Garwood (1936). */
export type Rate = { readonly rate: number; readonly low: number; readonly high: number }

/** One place, building or sector on a period. */
export type Ranked = {
  readonly level: RankLevel
  readonly id: string
  /** All that was noted, as on the heat map. */
  readonly situations: number
  /** Of these, seen on passages: what rates and tests count, where passages are known at all. */
  readonly seen: number
  /** Seen ones joined where they follow each other within 7 days at one place. */
  readonly episodes: number
  readonly passages: number
  /** Episodes that its passages would bring at the whole's rate; null where nobody looked. */
  readonly expected: number | null
  /** Null where nobody looked. */
  readonly rate: Rate | null
  /** P(X ≥ episodes) under the dispersed null, and what is left of it after Benjamini–Hochberg at its level; null where nobody looked. Sectors are not tested: null. */
  readonly p: number | null
  readonly q: number | null
  readonly verdict: Verdict
  /** Least number of episodes that would make it *probable* on this period, the others being as they are; null where nobody looked. */
  readonly needed: number | null
  readonly change: Change
  readonly last: CivilDate | null
}

export type RankingView = View & {
  /** Days of `fading` and `new` reach back to here at most: the first day whose records are all there. */
  readonly keptFrom: number
}

/** What is more than chance on a period, and what is not. */
export type Ranking = {
  readonly situations: number
  readonly seen: number
  readonly episodes: number
  readonly passages: number
  /** `equal`: no passages are known, every place has an equal share: counts, not risk. */
  readonly effort: 'passages' | 'equal'
  /** `all`: nobody's passages are known in any period, so that reported situations are tested too. */
  readonly counted: 'seen' | 'all'
  /** Variance over mean of the place × month table at each level, at least 1: above 1.3, situations come in series. */
  readonly dispersion: { readonly place: number; readonly group: number }
  /** By rising p, then falling count, then id; not seen ones last. */
  readonly places: readonly Ranked[]
  readonly groups: readonly Ranked[]
  readonly sectors: readonly Ranked[]
  /** How many times its expectation a building of median effort must have to be found in 80 % of cases; null beyond 20. */
  readonly detectable: { readonly place: number | null; readonly group: number | null }
}
