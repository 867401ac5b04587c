import { css } from 'lit'

/** The preview of a backup: its table scrolls on a narrow screen. */
export const restoreLook = css`
  dialog > form {
    grid-template-columns: minmax(0, 1fr);
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-3);
    overflow-wrap: anywhere;
  }
  .file p {
    flex: 1 1 14rem;
  }
  h3:focus {
    outline: 0;
  }
  .callout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--space-2);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface-sunken);
    overflow-wrap: anywhere;
  }
  .callout.warning {
    border-color: var(--warning);
    background: var(--warning-ground);
  }
  .callout ul {
    margin: 0;
    padding-inline-start: var(--space-5);
  }
  .ways {
    gap: 0;
  }
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
    padding: var(--space-1);
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
