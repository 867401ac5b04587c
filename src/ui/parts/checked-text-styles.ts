import { css } from 'lit'

/** Under the field, a line for each passage: its kind over its words, the mask at the end. */
export const checkedTextStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    min-inline-size: 0;
  }
  p {
    margin: 0;
  }
  ul {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    column-gap: var(--space-3);
    align-items: center;
    padding: var(--space-2) var(--space-3);
    border: var(--hairline) solid var(--line);
    border-inline-start: var(--space-1) solid var(--danger);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  .kind {
    grid-column: 1;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .words {
    grid-column: 1;
    justify-content: start;
    justify-self: start;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .mask {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
`
