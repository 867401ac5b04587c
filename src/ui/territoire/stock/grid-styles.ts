import { css } from 'lit'

/** The grid of the stock: it scrolls in itself, headings stay. */
export const gridStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 12rem;
  }
  .table-scroll {
    background: var(--surface);
  }
  table {
    min-inline-size: 60rem;
  }
  thead th {
    z-index: 1;
    padding: 0;
    box-shadow: inset 0 calc(-1 * var(--hairline)) var(--line-strong);
  }
  thead button {
    inline-size: 100%;
    justify-content: flex-start;
    padding-inline: calc(var(--space-2) - var(--hairline));
    border-radius: 0;
    font-weight: var(--weight-strong);
  }
  td {
    block-size: var(--target);
    padding-block: 0;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  td:focus-visible,
  th :focus-visible,
  td input:focus-visible {
    outline-offset: calc(-1 * var(--stroke));
  }
  .box {
    inline-size: var(--target);
    padding: 0;
    vertical-align: middle;
  }
  /* The whole cell is the target. */
  .box label {
    display: grid;
    place-content: center;
    min-inline-size: var(--target);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .number {
    text-align: start;
    white-space: normal;
  }
  .dwellings {
    text-align: end;
  }
  .dwellings button {
    justify-content: flex-end;
  }
  .provenance {
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  td[aria-readonly='false'] {
    cursor: text;
  }
  .missing {
    color: var(--warning);
  }
  .editor:is(input, select) {
    min-inline-size: 5rem;
    padding-inline: var(--space-1);
  }
`
