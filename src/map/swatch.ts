import { css, svg, unsafeCSS } from 'lit'
import { FUNDER_COLOURS } from '../domain/landlord.ts'
import type { LandlordLook } from './landlord-look.ts'

const MARKS = {
  plain: null,
  diagonal: svg`<path class="mark line" d="M-2 12 12-2M2 18 18 2M8 22 24 6M14 24 26 12" />`,
  dots: svg`<g class="mark dot">
    <circle cx="5" cy="5" r="1.8" /><circle cx="14" cy="5" r="1.8" /><circle cx="9.5" cy="9" r="1.8" />
    <circle cx="18.5" cy="9" r="1.8" /><circle cx="5" cy="13" r="1.8" /><circle cx="14" cy="13" r="1.8" />
  </g>`,
}

/** A landlord's colour and pattern as on the map, 24 by 18. */
export const landlordSwatch = ({ colour, pattern }: LandlordLook) =>
  svg`<svg class="swatch ${colour}" viewBox="0 0 24 18" aria-hidden="true">
    <rect class="fill" x="1" y="1" width="22" height="16" />
    ${MARKS[pattern]}
    <rect class="edge" x="1" y="1" width="22" height="16" />
  </svg>`

const funderRules = FUNDER_COLOURS.map(
  (colour) => `
    .${colour} .fill { fill: var(--map-funder-${colour}); }
    .${colour} .edge { stroke: var(--map-edge-${colour}); }`,
).join('')

export const swatchCss = css`
  .swatch {
    inline-size: 1.5rem;
    block-size: 1.125rem;
    flex: none;
    overflow: hidden;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .edge {
    fill: none;
    stroke-width: 2;
  }
  .mark.line {
    fill: none;
    stroke: var(--map-pattern-mark);
    stroke-width: 2.4;
  }
  .mark.dot {
    fill: var(--map-pattern-mark);
  }
  ${unsafeCSS(funderRules)}
`
