import { html, nothing, type TemplateResult } from 'lit'
import type { Estate } from '../../../domain/estate.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import type { Ranking, RankLevel } from '../../../domain/hotspots/ranking.ts'
import { dayCount, type Period } from '../../../domain/period.ts'
import { places as text } from '../../../messages/observatory-places.ts'
import { unitName } from '../unit-name.ts'
import { levelsFor, rankingSections } from './ranking-sections.ts'

/** A shorter window may hide what a year shows. */
const YEAR_DAYS = 365

export type BesidesProven = {
  readonly estate: Estate
  readonly filter: HeatFilter
  readonly ranking: Ranking
  readonly level: RankLevel
  /** What the ranking is of. */
  readonly period: Period
  /** Nothing is proven at this level. */
  readonly isNone: boolean
  readonly setLevel: (level: RankLevel) => void
  readonly showYear: () => void
}

/** What the map outlines and this level does not list; where nothing is proven, the window that could tell more. */
export const besidesProven = (given: BesidesProven): TemplateResult => {
  const { estate, filter, ranking, level, period, isNone, setLevel, showYear } = given
  const other = level === 'place' ? 'group' : 'place'
  const rows = levelsFor(filter).includes(other) ? rankingSections(ranking, other).proven : []
  const named = rows.map(({ id, verdict }) => text.namedVerdict(unitName(estate, id), verdict))
  const isElsewhere = rows.length > 0
  return html`
    ${isNone ? html`<p class="none">${isElsewhere ? text.noneProvenAt[level] : text.noneProven}</p>` : nothing}
    ${
      isElsewhere
        ? html`<p>${text.provenElsewhere[other]} ${named.join(', ')}.</p>
            <button type="button" @click=${() => setLevel(other)}>${text.seeLevel[other]}</button>`
        : nothing
    }
    ${
      isNone && !isElsewhere && dayCount(period) < YEAR_DAYS
        ? html`<button type="button" @click=${showYear}>${text.lookLonger}</button>`
        : nothing
    }
  `
}
