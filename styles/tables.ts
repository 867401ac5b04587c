import { css } from 'lit'

/** Tables of data: tabular figures, headers that stay, rows that can be chosen. */
export const tables = css`
  .table-scroll {
    overflow: auto;
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    /* A shade on the side where there is more. */
    background:
      linear-gradient(to right, var(--surface) 40%, transparent) left / 2rem 100% no-repeat local,
      linear-gradient(to left, var(--surface) 40%, transparent) right / 2rem 100% no-repeat local,
      linear-gradient(to right, var(--line), transparent) left / 0.75rem 100% no-repeat scroll,
      linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat scroll;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: var(--space-2);
    color: var(--ink-muted);
    text-align: start;
  }
  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-block-end: var(--hairline) solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--surface);
    font-size: var(--text-small);
    white-space: nowrap;
  }
  tbody th {
    font-weight: var(--weight-plain);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  tr[aria-selected='true'] > *,
  tr.chosen > * {
    background: var(--surface-chosen);
    box-shadow: inset 0 var(--hairline) var(--accent), inset 0 calc(-1 * var(--hairline)) var(--accent);
  }
  tfoot th,
  tfoot td {
    border-block-start: var(--stroke) solid var(--line-strong);
    border-block-end: 0;
    font-weight: var(--weight-strong);
  }
`
