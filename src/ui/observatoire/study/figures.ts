import { html, nothing, type TemplateResult } from 'lit'
import type { Ranked, Ranking } from '../../../domain/hotspots/ranking.ts'
import { type Figure, study as text } from '../../../messages/observatory-study.ts'
import { rowsOf } from '../places/ranking-sections.ts'

/** The numbers of a place, each opening what it counts and its formula; one is open at a time. */
export const figures = (row: Ranked, ranking: Ranking, hasBands: boolean): TemplateResult => {
  const { figure } = text
  const isTested = row.p !== null
  const tested = rowsOf(ranking, row.level).filter(({ p }) => p !== null).length
  const shown: readonly Figure[] = [
    figure.situations(row),
    figure.episodes(row, ranking),
    figure.passages(row, hasBands),
    ...(row.expected === null ? [] : [figure.expected(row, ranking)]),
    ...(row.rate === null ? [] : [figure.rate(row)]),
    ...(isTested ? [figure.verdict(row, ranking, tested)] : []),
  ]
  return html`<div class="figures" role="group" aria-label=${text.figures}>
    ${shown.map(
      ({ name, lines }, index) => html`<details name="figure">
        <summary>${name}</summary>
        ${lines.map((line) => html`<p class="help">${line}</p>`)}
        ${index === 0 ? html`<tn-heat-situations></tn-heat-situations>` : nothing}
      </details>`,
    )}
  </div>`
}
