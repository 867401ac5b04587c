import { css, unsafeCSS } from 'lit'

const colours = (['heat', 'more', 'less'] as const)
  .flatMap((ramp) => [1, 2, 3, 4, 5, 6].map((step) => `${ramp}-${step}`))
  .filter((name) => name.startsWith('heat') || !/[56]$/.test(name))
  .map((name) => `.${name} { stop-color: var(--map-${name}); fill: var(--map-${name}); }`)
  .join('\n')

/** The heat's part of the legend. */
export const heatLegendCss = css`
  .heat {
    display: grid;
    gap: var(--space-1);
  }
  .ramp {
    display: block;
    inline-size: 100%;
    block-size: 0.9rem;
    border-block-end: var(--hairline) solid var(--line-strong);
    /* As strong as on the map, where streets show through. */
    fill-opacity: 0.8;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 var(--space-1);
    align-items: center;
    min-inline-size: 0;
    font-size: var(--text-small);
    font-weight: normal;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .line .ramps {
    display: flex;
    flex: 1 1 3rem;
    min-inline-size: 2.5rem;
    max-inline-size: 9rem;
  }
  .line .unit {
    margin-inline-start: var(--space-1);
  }
  .word:has(+ .line) {
    margin-inline-end: var(--space-3);
  }
  [open] > summary .line {
    display: none;
  }
  /* Half of the map at most: the rest of the legend scrolls. */
  @container (width < 40rem) {
    details[open]:has(.heat) {
      max-block-size: min(calc(100% - 2 * var(--space-3) - 2rem), 55%);
    }
  }
  /* One line of a phone has no room for the word: it is only said. */
  @container (width < 40rem) {
    details:not([open]) .word:has(+ .line) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .ramp.less {
    transform: scaleX(-1);
  }
  .ramp .none {
    stop-opacity: 0;
  }
  .scale {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0;
  }
  .scale li {
    display: block;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }
  .scale .less {
    text-align: end;
  }
  .ways {
    display: grid;
    grid-template: 'fewer more' auto 'less-ramp more-ramp' auto / 1fr 1fr;
    font-size: var(--text-small);
  }
  .ways > :nth-child(2) {
    grid-area: less-ramp;
  }
  .ways > :last-child {
    grid-area: more;
    text-align: end;
  }
  .meaning {
    flex-wrap: nowrap;
    align-items: start;
    font-size: var(--text-small);
  }
  .proven-halo {
    stroke: var(--map-proven-halo);
    stroke-width: 8;
  }
  .proven {
    stroke: var(--map-proven);
    stroke-width: 4.5;
  }
  .proven.probable {
    stroke-width: 3.5;
    stroke-dasharray: 5.6 3.85;
  }
  .stripes {
    fill: none;
    stroke-width: 1.6;
  }
  .unseen .stripes {
    stroke: var(--map-unseen);
  }
  .unproven .stripes {
    stroke: var(--map-more-4);
  }
  .faint {
    fill-opacity: 0.3;
  }
  ${unsafeCSS(colours)}
`
