import { css } from 'lit'

/** Numbers that a thumb finds at once: the figure large, what it is for beside it. */
export const numberLinkStyles = css`
  a.call {
    display: grid;
    grid-template-columns: minmax(4.5rem, max-content) minmax(0, 1fr);
    align-items: center;
    gap: var(--space-1) var(--space-3);
    min-block-size: max(2.75rem, var(--target));
    padding: var(--space-2) var(--space-3);
    border: var(--hairline) solid var(--line-strong);
    border-radius: var(--corner);
    background: var(--surface);
    color: var(--ink);
    text-decoration: none;
  }
  a.call:hover {
    background: var(--surface-hover);
  }
  .figure {
    color: var(--accent);
    font-size: var(--text-title);
    font-weight: var(--weight-strong);
    font-variant-numeric: tabular-nums;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
  }
  a.call.long {
    grid-template-columns: minmax(0, 1fr);
  }
  .what strong {
    display: block;
  }
`
