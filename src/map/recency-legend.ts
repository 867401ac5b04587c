import { css, html, svg } from 'lit'
import { RECENCY_CLASSES } from '../domain/field/recency.ts'
import { RECENCY_SHAPES } from '../domain/field/recency-shapes.ts'
import { recency as text } from '../messages/recency.ts'

/** Classes of recency by shape and hue, from the longest wait on. */
export const recencyLegend = () => html`
  <p class="recency-title">${text.legendTitle}</p>
  <ul class="lines">
    ${RECENCY_CLASSES.map(
      (each) => html`<li>
        ${svg`<svg class="swatch" viewBox="-3 0 24 18" aria-hidden="true">
          <path class="recency ${each}" fill-rule="evenodd" d=${RECENCY_SHAPES[each]} />
        </svg>`}
        ${text.classes[each]}
      </li>`,
    )}
  </ul>
  <small>${text.days}</small>
`

export const recencyLegendCss = css`
  .recency-title {
    margin: 0;
    font-weight: var(--weight-strong);
  }
  .recency {
    fill: var(--map-recency-overdue);
    stroke: var(--map-label);
    stroke-width: 0.75;
  }
  .recency.recent {
    fill: var(--map-recency-recent);
  }
  .recency.soon {
    fill: var(--map-recency-soon);
  }
`
