import { css } from 'lit'

/** What the parts of the register share: their headings, tables that become lists on a phone, and lines of words and values. */
export const registerStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
  }
  h2 {
    font-size: var(--text-title);
    line-height: var(--leading-tight);
  }
  h3 {
    font-size: var(--text-lead);
    line-height: var(--leading-tight);
  }
  .muted {
    color: var(--ink-muted);
  }
  .warn {
    display: flex;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-inline-start: var(--space-1) solid var(--danger);
    background: var(--surface-sunken);
  }
  dl.lines {
    display: grid;
    gap: var(--space-3) var(--space-4);
  }
  dl.lines dt {
    font-weight: var(--weight-strong);
  }
  dl.lines dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: var(--space-2);
    color: var(--ink-muted);
    text-align: start;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3) var(--space-2) 0;
    border-block-end: var(--hairline) solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--ink-muted);
    font-weight: var(--weight-strong);
  }
  .number {
    white-space: nowrap;
    text-align: end;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    gap: var(--space-2);
    color: var(--accent);
    cursor: pointer;
  }
  summary::before {
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 var(--stroke) var(--stroke) 0;
    content: '';
    transform: rotate(-45deg);
  }
  [open] > summary::before {
    transform: rotate(45deg);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--space-3);
    align-items: end;
  }
  @media (width >= 60rem) {
    dl.lines > div {
      display: grid;
      grid-template-columns: 14rem minmax(0, 1fr);
      gap: var(--space-4);
    }
  }
`
