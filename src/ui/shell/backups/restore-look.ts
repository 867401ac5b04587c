import { css } from 'lit'

/** The preview of a backup: its table scrolls on a narrow screen. */
export const restoreLook = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }
  caption {
    text-align: start;
    color: var(--ink-muted);
  }
  th,
  td {
    padding: var(--space-1) var(--space-2);
    border-block-end: var(--hairline) solid var(--line);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  th:first-child {
    text-align: start;
    font-weight: inherit;
  }
  .total {
    font-weight: var(--weight-strong);
  }
`
