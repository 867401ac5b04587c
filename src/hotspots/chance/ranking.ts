import type { Observations } from '../../domain/hotspots/observations.ts'
import type { Ranking, RankingView } from '../../domain/hotspots/ranking.ts'
import { countsAll } from '../../domain/hotspots/tested-situations.ts'
import { dispersion } from '../dispersion/dispersion.ts'
import { beforeAndSince, changesOf } from './change.ts'
import { detectableMultiple } from './detectable.ts'
import { excess } from './excess.ts'
import { monthSpan, monthTable } from './month-table.ts'
import { byUnit, type RankUnits, rankUnits } from './rank-units.ts'
import { rankedUnits } from './ranked.ts'
import { seriesDispersion } from './series-dispersion.ts'
import { viewCounts } from './view-counts.ts'

/**
 * What is more than chance on a period. Episodes of each place (and building) are held against the whole's rate × its
 * passages (an equal share where no passage at all is known); they vary by the dispersion of the place × month table of
 * the last 12 months, or that of series if greater; the p of each level are adjusted by Benjamini & Hochberg at q = 0.025. `probable` is proven so;
 * `sure` also against 1.25 × what is expected, with 3 episodes at least; `maybe-chance` is all the rest, `not-seen` where
 * nobody passed. Sectors are listed, not tested. In simulations of windows where nothing goes on at most 5 % name
 * anything (`docs/hotspots.md`).
 */
export const ranking = (observations: Observations, view: RankingView): Ranking => {
  const counts = viewCounts(observations, view)
  const units = rankUnits(observations)
  const span = monthSpan(observations, view, view.keptFrom)
  const series = seriesDispersion(span, observations.places.length)
  const parts = beforeAndSince(observations, span)
  const passages = total(counts.passages)
  const share = passages > 0 ? null : equalShare(units.place, units.group)
  const against = (level: RankUnits, phi: number) =>
    excess(byUnit(level, counts.episodes), byUnit(level, share ?? counts.passages), phi)
  const tested = (level: RankUnits) => {
    const phi = Math.max(series, dispersion(monthTable(span, level), span.months).phi)
    const found = against(level, phi)
    const changes = parts && changesOf(parts, level, phi, share)
    return { phi, rows: rankedUnits(level, counts, found, changes), detectable: detectableMultiple(found) }
  }
  const [place, group] = [tested(units.place), tested(units.group)]
  return {
    situations: total(counts.situations),
    seen: total(counts.seen),
    episodes: total(counts.episodes),
    passages,
    effort: share ? 'equal' : 'passages',
    counted: countsAll(observations) ? 'all' : 'seen',
    dispersion: { place: place.phi, group: group.phi },
    places: place.rows,
    groups: group.rows,
    sectors: rankedUnits(units.sector, counts, against(units.sector, 1), null),
    detectable: { place: place.detectable, group: group.detectable },
  }
}

/** 1 to each place; a building itself has a share only when no entrance of it is known. */
function equalShare(place: RankUnits, group: RankUnits): Float64Array {
  const entrances = byUnit(
    group,
    place.unitOf.map((unit) => (unit < 0 ? 0 : 1)),
  )
  return Float64Array.from(place.unitOf, (unit, rank) =>
    unit >= 0 || entrances[group.unitOf[rank]!] === 0 ? 1 : 0,
  )
}

const total = (values: Uint32Array): number => values.reduce((sum, value) => sum + value, 0)
