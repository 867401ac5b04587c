import { css } from 'lit'

/** The time bar: controls on one line, then the chart whose bars stand over the slider's notches. */
export const timeBarStyles = css`
  :host {
    display: block;
    padding: var(--space-2) var(--space-4) var(--space-1);
    background: var(--surface);
    border-block-start: var(--hairline) solid var(--line);
  }
  section {
    display: grid;
    gap: var(--space-1);
    min-inline-size: 0;
  }
  .bar-controls {
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  .joined {
    gap: 0;
  }
  .joined button + button {
    margin-inline-start: calc(-1 * var(--hairline));
  }
  .joined button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .joined button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .play {
    min-inline-size: 7.5rem;
  }
  .dates label {
    font-weight: var(--weight-plain);
  }
  .dates input[type='date'] {
    inline-size: auto;
    font-variant-numeric: tabular-nums;
  }
  .chart {
    position: relative;
    display: grid;
    min-inline-size: 0;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: var(--space-12);
  }
  .greatest {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    color: var(--ink-muted);
    font-size: var(--text-small);
    line-height: 1;
    pointer-events: none;
  }
  .base {
    stroke: var(--line-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .place {
    fill: transparent;
    cursor: pointer;
  }
  g:hover .place {
    fill: var(--surface-hover);
  }
  .bar {
    fill: var(--surface-sunken);
    stroke: var(--line-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .bar.shown {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .bar.partial {
    stroke-dasharray: 3 2;
  }
  input[type='range'] {
    --inset: calc(50% / var(--steps) - var(--space-2));
    inline-size: calc(100% - 2 * var(--inset));
    min-block-size: var(--space-6);
    margin: 0;
    margin-inline: var(--inset);
  }
  .names {
    position: relative;
    block-size: 1.25em;
    overflow: hidden;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .names span {
    position: absolute;
    inset-inline-start: calc((var(--at) + 0.5) * 100% / var(--steps));
    transform: translateX(-50%);
    white-space: nowrap;
  }
  summary {
    inline-size: max-content;
    max-inline-size: 100%;
    color: var(--ink-muted);
    font-size: var(--text-small);
    cursor: pointer;
  }
  .table-scroll {
    max-block-size: 14rem;
  }
  @media (width < 45rem) {
    :host {
      padding-inline: var(--space-3);
    }
    .names span:nth-last-child(even) {
      display: none;
    }
    input[type='range'] {
      min-block-size: var(--target);
    }
  }
`
