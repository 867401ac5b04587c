import { css } from 'lit'

/** A line of a round's list: rank, time, place, pin. */
export const roundStop = css`
  :host {
    display: block;
  }
  .line {
    display: grid;
    grid-template-columns: var(--space-6) minmax(0, 1fr) auto;
    align-items: center;
    border-radius: var(--corner);
    cursor: grab;
  }
  .line.chosen {
    background: var(--surface-chosen);
  }
  .rank {
    color: var(--ink-muted);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .place {
    display: grid;
    grid-template-columns: 4.25em minmax(0, 1fr);
    justify-content: start;
    align-items: baseline;
    padding-inline: var(--space-1);
  }
  .time {
    font-variant-numeric: tabular-nums;
    font-weight: var(--weight-strong);
  }
  .kind {
    display: block;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .became {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-small);
    --icon: var(--space-4);
  }
  .mark {
    display: block;
    color: var(--warning);
    font-size: var(--text-small);
    font-weight: var(--weight-strong);
  }
  .mark::before {
    content: '● ' / '';
  }
  .chosen .place:hover {
    background: transparent;
  }
  .pin {
    color: var(--line-strong);
  }
  .pin[aria-pressed='true'] {
    color: var(--accent);
  }
  .open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-2);
    border-radius: 0 0 var(--corner) var(--corner);
    background: var(--surface-chosen);
  }
  summary {
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
  }
  .moves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .moves select {
    min-inline-size: 0;
  }
`
