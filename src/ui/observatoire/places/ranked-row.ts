import { css, html, nothing, type TemplateResult } from 'lit'
import type { Ranked, Ranking } from '../../../domain/hotspots/ranking.ts'
import type { Period } from '../../../domain/period.ts'
import { places as text } from '../../../messages/observatory-places.ts'
import { verdictMark } from './verdict-mark.ts'

export type RankedRow = {
  readonly row: Ranked
  readonly name: string
  readonly period: Period
  readonly effort: Ranking['effort']
  readonly chosen: boolean
  readonly choose: () => void
  readonly hover: (on: boolean) => void
}

/** Episodes from which a rate is said in the list; the place's own page has it always. */
const READABLE = 3

export const rankedRowStyles = css`
  button.ranked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-content: stretch;
    gap: var(--space-1);
    inline-size: 100%;
    padding: var(--space-2);
    border-color: var(--line);
    font-weight: var(--weight-plain);
  }
  button.ranked[aria-pressed='true'] {
    font-weight: var(--weight-plain);
  }
  .ranked.proven {
    border-color: var(--accent);
    border-inline-start-width: var(--space-1);
  }
  .ranked .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--space-3);
  }
  .ranked .name {
    font-weight: var(--weight-strong);
    overflow-wrap: anywhere;
  }
  .ranked .said {
    line-height: 1.4;
  }
`

/** A place of the list in plain words; its name and verdict come first. Sectors, which are not tested, have no verdict. */
export const rankedRow = ({
  row,
  name,
  period,
  effort,
  chosen,
  choose,
  hover,
}: RankedRow): TemplateResult => {
  const isProven = row.verdict === 'sure' || row.verdict === 'probable'
  const more = [
    // The interval of one or two is too wide to be read.
    row.episodes < READABLE ? '' : text.rate(row),
    text.last(row),
    ...(row.change === 'unproven' ? [] : [text.change[row.change]]),
  ].filter(Boolean)
  return html`<li>
    <button
      type="button"
      class="ranked ${isProven ? 'proven' : ''}"
      data-id=${row.id}
      aria-pressed=${chosen}
      @click=${choose}
      @pointerenter=${() => hover(true)}
      @pointerleave=${() => hover(false)}
      @focus=${() => hover(true)}
      @blur=${() => hover(false)}
    >
      <span class="top"
        ><span class="name">${name}</span>${row.level === 'sector' ? nothing : verdictMark(row.verdict, !isProven)}</span
      >
      <span class="said">${text.row(row, period, effort)}</span>
      ${more.length > 0 ? html`<span class="help">${more.join(' · ')}</span>` : nothing}
    </button>
  </li>`
}
