import { css, html, svg, type TemplateResult } from 'lit'
import type { RecencyClass } from '../../../domain/field/recency.ts'
import { RECENCY_SHAPES } from '../../../domain/field/recency-shapes.ts'

/** The mark of a class as the map draws it; beside its word. */
export const recencyMark = (of: RecencyClass): TemplateResult =>
  html`<svg class="recency ${of}" viewBox="0 0 18 18" aria-hidden="true">
    ${svg`<path d=${RECENCY_SHAPES[of]} fill-rule="evenodd"></path>`}
  </svg>`

export const recencyMarkStyles = css`
  svg.recency {
    flex: none;
    inline-size: var(--icon);
    block-size: var(--icon);
    fill: var(--map-recency-overdue);
    stroke: var(--map-label);
    stroke-width: 0.75;
  }
  svg.recent {
    fill: var(--map-recency-recent);
  }
  svg.soon {
    fill: var(--map-recency-soon);
  }
`
