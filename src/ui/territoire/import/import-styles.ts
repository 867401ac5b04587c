import { css } from 'lit'

/** The page of an import: one column, its actions kept in sight at the end of the panel. */
export const importStyles = css`
  :host {
    flex: 1;
    padding: 0;
  }
  h1 {
    overflow-wrap: anywhere;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    min-block-size: 0;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .lead {
    font-size: var(--text-lead);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--target);
    align-content: center;
    color: var(--ink-muted);
    cursor: pointer;
  }
  summary:hover {
    color: var(--ink);
  }
  /* Two rows of figures: the panel scrolls, not the table. */
  thead th {
    position: static;
  }
  footer {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: var(--space-2);
    margin-block-start: auto;
    margin-block-end: calc(-1 * var(--space-4));
    padding-block: var(--space-3) var(--space-4);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--surface);
  }
`
