import { css } from 'lit'

/** The legend's card and swatches. */
export const legendCss = css`
  details {
    position: absolute;
    inset-block-end: calc(var(--space-3) + var(--map-inset-block-end, 0px));
    inset-inline-start: var(--space-3);
    inline-size: 23rem;
    max-inline-size: calc(100% - 2 * var(--space-3));
    max-block-size: calc(100% - 2 * var(--space-3) - var(--map-inset-block-end, 0px));
    overflow: auto;
    visibility: var(--map-chrome, visible);
  }
  details:not([open]) {
    inline-size: max-content;
  }
  @container (width < 40rem) {
    details {
      inset-block: var(--space-3) auto;
      max-inline-size: calc(100% - 2 * var(--space-3) - var(--target) - var(--space-3));
      max-block-size: calc(100% - 2 * var(--space-3) - 2rem);
    }
  }
  /* Where the tools stand in two columns. */
  @container (width < 40rem) and (height < 18rem) {
    details {
      max-inline-size: calc(100% - 2 * var(--space-3) - 2 * var(--target) - var(--space-3));
    }
  }
  summary {
    display: flex;
    align-items: center;
    padding-inline: var(--space-3);
    font-weight: var(--weight-strong, 700);
    list-style: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.7em;
    border: solid currentColor;
    border-width: 0 var(--stroke) var(--stroke) 0;
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .body {
    display: grid;
    gap: var(--space-2);
    padding: 0 var(--space-3) var(--space-3);
    line-height: var(--leading-tight);
  }
  ul {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: center;
  }
  li small {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .lines li {
    flex-wrap: nowrap;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
  }
  small,
  .note {
    display: block;
    margin: 0;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .outline {
    stroke: var(--map-perimeter);
    stroke-width: 3;
  }
  .dashed {
    stroke-dasharray: 6 4;
  }
  .demonstration {
    margin: 0;
    padding: var(--space-1) var(--space-2);
    border: var(--hairline) dashed var(--line-strong);
    border-radius: var(--corner-small);
  }
  .swatch {
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`
