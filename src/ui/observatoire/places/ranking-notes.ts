import { html, nothing, type TemplateResult } from 'lit'
import type { Ranking, RankLevel } from '../../../domain/hotspots/ranking.ts'
import { dayCount, type Period } from '../../../domain/period.ts'
import { places as text } from '../../../messages/observatory-places.ts'

/** Variance over mean from which situations are said to come in series. */
const SERIES = 1.3
const MONTH_AT_MOST = 31
/** Above so many times its expectation no entrance is told from chance in practice. */
const OUT_OF_REACH = 8

const list = (title: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<section class="callout">
        <h3>${title}</h3>
        <ul class="lines">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>`

/** What so few situations can't show at a level. */
export const limitsNote = (
  ranking: Ranking,
  level: RankLevel,
  period: Period,
): TemplateResult | typeof nothing => {
  if (level === 'sector' || ranking.situations === 0) return nothing
  const { place } = ranking.detectable
  const isShort = dayCount(period) <= MONTH_AT_MOST && (place === null || place >= OUT_OF_REACH)
  return list(text.limits, [
    ...(level === 'place' && isShort ? [text.month] : []),
    text.detectable(level, ranking.detectable[level], ranking, period),
  ])
}

/** What may look like a place to support and is not; `others` are lines on what is not counted. */
export const illusionsNote = (
  ranking: Ranking | undefined,
  level: RankLevel,
  period: Period,
  today: string,
  others: readonly string[],
): TemplateResult | typeof nothing => {
  const phi = ranking && level !== 'sector' ? ranking.dispersion[level] : 1
  return list(text.illusions, [
    ...(period.from > today
      ? [text.toCome(period.from)]
      : period.until > today
        ? [text.partial(period, today)]
        : []),
    ...(ranking?.effort === 'equal' && ranking.situations > 0 ? [text.equalEffort] : []),
    ...(phi > SERIES ? [text.series(phi)] : []),
    ...others,
  ])
}
