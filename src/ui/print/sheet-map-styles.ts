import { css } from 'lit'

/** The round's map on paper: told apart in grey. */
export const sheetMapStyles = css`
  .map {
    align-self: center;
    max-inline-size: 100%;
    block-size: auto;
    border: 0.2mm solid var(--paper-line);
    background: var(--paper);
    font-family: var(--font);
  }
  .streets {
    fill: none;
    stroke: var(--paper-street);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .buildings {
    fill: var(--paper-building);
    stroke: var(--paper-building-edge);
  }
  .way {
    fill: none;
    stroke: var(--paper-way);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .way.halo {
    stroke: var(--paper);
  }
  .arrow {
    fill: var(--paper-way);
  }
  .start {
    fill: var(--paper);
    stroke: var(--paper-ink);
  }
  .end {
    fill: var(--paper);
    stroke: var(--paper-ink);
  }
  .leader {
    stroke: var(--paper-ink);
  }
  .stop circle {
    fill: var(--paper-ink);
    stroke: var(--paper);
  }
  .stop circle.ring {
    fill: var(--paper);
    stroke: var(--paper-ink);
  }
  .stop text {
    fill: var(--paper);
    font-weight: var(--weight-strong);
    text-anchor: middle;
  }
  .scale line {
    stroke: var(--paper-ink);
  }
  .scale text {
    fill: var(--paper-ink);
    stroke: var(--paper);
    paint-order: stroke;
  }
`
