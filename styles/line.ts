import { css } from 'lit'

/** A line over the whole screen that says something and offers what to do about it. */
export const line = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-4);
    padding: var(--space-1) var(--space-3);
    border-block-end: var(--hairline) solid var(--line-strong);
    background: var(--surface);
    color: var(--ink);
  }
  p {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-inline-size: 0;
    margin: 0;
  }
`
