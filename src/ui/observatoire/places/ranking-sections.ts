import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { RANK_LEVELS, type Ranked, type Ranking, type RankLevel } from '../../../domain/hotspots/ranking.ts'

/** Families that partners read by résidence and sector only. */
const BY_RESIDENCE = ['B', 'C', 'E']

/** The levels that who looks may see: partners no entrance while B, C or E are in. */
export const levelsFor = ({
  viewer,
  families,
}: Pick<HeatFilter, 'viewer' | 'families'>): readonly RankLevel[] =>
  viewer === 'partners' && families.some((family) => BY_RESIDENCE.includes(family))
    ? ['group', 'sector']
    : RANK_LEVELS

/** The level asked for, or the first that may be seen. */
export const levelShown = (filter: Pick<HeatFilter, 'viewer' | 'families'>, level: RankLevel): RankLevel => {
  const levels = levelsFor(filter)
  return levels.includes(level) ? level : levels[0]!
}

export const rowsOf = (ranking: Ranking, level: RankLevel): readonly Ranked[] =>
  ({ place: ranking.places, group: ranking.groups, sector: ranking.sectors })[level]

export type RankingSections = {
  readonly proven: readonly Ranked[]
  readonly chance: readonly Ranked[]
  /** How many were looked at without anything noted. */
  readonly quiet: number
  /** Noted or told there, but nobody looked. */
  readonly unseen: readonly Ranked[]
  readonly unseenQuiet: readonly Ranked[]
}

/** The rows of a level by what is said of them, each in the order of the ranking. */
export const rankingSections = (ranking: Ranking, level: RankLevel): RankingSections => {
  const rows = rowsOf(ranking, level)
  const seen = rows.filter(({ verdict }) => verdict !== 'not-seen')
  const unseen = rows.filter(({ verdict }) => verdict === 'not-seen')
  const isProven = ({ verdict }: Ranked): boolean => verdict === 'sure' || verdict === 'probable'
  const rank = ({ verdict }: Ranked): number => (verdict === 'sure' ? 0 : 1)
  return {
    proven: seen.filter(isProven).sort((a, b) => rank(a) - rank(b)),
    chance: seen.filter((row) => !isProven(row) && row.situations > 0),
    quiet: seen.filter((row) => !isProven(row) && row.situations === 0).length,
    unseen: unseen.filter(({ situations }) => situations > 0),
    unseenQuiet: unseen.filter(({ situations }) => situations === 0),
  }
}
