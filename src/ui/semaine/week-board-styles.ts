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
  td {
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
