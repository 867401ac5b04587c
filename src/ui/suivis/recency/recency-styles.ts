import { css } from 'lit'

/** Counts that filter, two lists, and some two hundred places that are laid out as they come into sight. */
export const recencyStyles = css`
  .counts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-1);
  }
  .counts button {
    justify-content: start;
    font-variant-numeric: tabular-nums;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-2);
  }
  ol {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-block-start: var(--hairline) solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 3.5rem;
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    justify-content: stretch;
    column-gap: var(--space-2);
    row-gap: 0;
    inline-size: 100%;
    padding-block: var(--space-2);
    text-align: start;
  }
  .place:focus-visible {
    outline-offset: calc(-1 * var(--stroke));
  }
  .name {
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .age {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .detail {
    grid-column: 2 / -1;
    color: var(--ink-muted);
    font-size: var(--text-small);
    font-weight: var(--weight-plain);
  }
  .ask,
  .asked {
    display: grid;
    justify-items: start;
    gap: var(--space-1);
    padding: var(--space-2) var(--space-2) var(--space-2) calc(var(--icon) + var(--space-5));
  }
`
