import { css } from 'lit'

/** The week's table: quiet lines, cards that read as buttons. */
export const board = css`
  :host {
    padding: 0;
    gap: var(--space-2);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead th {
    padding: var(--space-1);
    color: var(--ink-muted);
    font-size: var(--text-small);
    font-weight: var(--weight-plain);
    text-align: start;
  }
  tbody th {
    inline-size: 4rem;
    padding-block: var(--space-2);
    padding-inline: 0 var(--space-1);
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
    text-align: start;
    vertical-align: top;
  }
  tbody th span {
    display: block;
  }
  tbody th span:first-child::first-letter {
    text-transform: uppercase;
  }
  tbody th span + span {
    color: var(--ink-muted);
    font-size: var(--text-small);
    font-weight: var(--weight-plain);
  }
  tbody tr {
    border-block-start: var(--hairline) solid var(--line);
  }
  tbody tr.notes {
    border: 0;
  }
  .notes td {
    padding: 0 0 var(--space-1);
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .notes button {
    font-size: inherit;
  }
  td {
    position: relative;
    min-inline-size: 7.75rem;
    padding: var(--space-1) 0 var(--space-1) var(--space-1);
    vertical-align: top;
  }
  .none {
    display: block;
    padding: var(--space-2);
    color: var(--ink-muted);
  }
  .card {
    display: grid;
    inline-size: 100%;
    justify-content: start;
    gap: var(--space-1);
    padding: var(--space-1) var(--space-2);
  }
  .card + .card {
    margin-block-start: var(--space-1);
  }
  .card.drop {
    outline: var(--stroke) dashed var(--accent);
    outline-offset: calc(-1 * var(--stroke));
    background: var(--surface-chosen);
  }
  /* Behind us: quieter, and it says so. */
  .card.walked {
    border-style: dotted;
    background: var(--surface-sunken);
  }
  .card.walked .times {
    color: var(--ink-muted);
  }
  tr.aside .card {
    border-color: var(--line);
    background: transparent;
    color: var(--ink-muted);
  }
  .became {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    margin-inline-end: var(--space-2);
    --icon: var(--space-4);
  }
  .changed {
    color: var(--warning);
    font-weight: var(--weight-strong);
  }
  /* Places to drop a round, over the cells while one is dragged. */
  .halves {
    position: absolute;
    inset: var(--space-1) 0 var(--space-1) var(--space-1);
    display: grid;
    grid-template-rows: 1fr 1fr;
    gap: var(--space-1);
  }
  .half {
    display: grid;
    place-items: center;
    min-block-size: 1.4rem;
    border: var(--hairline) dashed var(--line-strong);
    border-radius: var(--corner-small);
    background: color-mix(in srgb, var(--surface) 78%, transparent);
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .half.drop {
    border: var(--stroke) solid var(--accent);
    background: var(--surface-chosen);
    color: var(--ink);
  }
  .words {
    display: grid;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }
  .facts {
    color: var(--ink-muted);
    font-size: var(--text-small);
    font-weight: var(--weight-plain);
  }
`
