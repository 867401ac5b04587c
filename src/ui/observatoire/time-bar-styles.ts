import { css } from 'lit'

/** The time bar: controls on one line, then the chart whose bars stand over the slider's notches. */
export const timeBarStyles = css`
  :host {
    --chart-height: 5rem;
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
  .play {
    min-inline-size: 7.5rem;
  }
  .compact {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-2);
  }
  .compact input[type='range'] {
    --inset: 0px;
  }
  .compact .shown {
    padding-inline: var(--space-2);
    white-space: nowrap;
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
  .brushed {
    position: relative;
  }
  .speed select {
    min-inline-size: 4.5rem;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: var(--chart-height);
  }
  .greatest {
    color: var(--ink-muted);
    font-size: var(--text-small);
    line-height: 1;
  }
  .mark {
    fill: var(--line);
    opacity: 0.6;
  }
  .base {
    stroke: var(--line-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .place {
    fill: transparent;
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
  .unrecorded {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
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
  .tight span:last-child {
    inset-inline: auto 0;
    transform: none;
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
  @media (height < 45rem) {
    :host {
      --chart-height: 3rem;
    }
  }
  @media (width < 45rem) {
    :host {
      --chart-height: 3.5rem;
      padding-inline: var(--space-3);
    }
    .play {
      min-inline-size: 0;
    }
    .play span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .joined button {
      padding-inline: var(--space-2);
    }
    details[open] {
      max-block-size: 40dvb;
      overflow: auto;
    }
    .names span:not(:nth-last-child(3n + 1)) {
      display: none;
    }
    .names span:last-child {
      inset-inline: auto 0;
      transform: none;
    }
  }
`
