import { css } from 'lit'

/** Rows of the register of defects: a box to tick beside a button of two lines. */
export const technicalStyles = css`
  .rows li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .rows li button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    justify-content: stretch;
    gap: var(--space-1) var(--space-2);
    flex: 1;
    min-inline-size: 0;
    padding-block: var(--space-2);
    text-align: start;
  }
  .rows li input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  strong {
    overflow-wrap: anywhere;
  }
  .age {
    font-variant-numeric: tabular-nums;
  }
  .detail {
    grid-column: 1 / -1;
    color: var(--ink-muted);
  }
  .delays {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .delays li {
    display: grid;
  }
  .sending {
    align-items: end;
  }
  .sending .field {
    flex: 1;
  }
`
