import { css } from 'lit'

/** The name of the stop is what is read from an arm's length. */
export const stopCardStyles = css`
  :host {
    gap: var(--space-2);
  }
  h2 {
    font-size: var(--text-28);
    overflow-wrap: anywhere;
    text-wrap: wrap;
  }
  .part {
    display: inline-block;
    max-inline-size: 100%;
  }
  .where {
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .recorded {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: var(--weight-strong);
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }
  .check {
    border-inline-start: var(--space-1) solid var(--accent);
  }
  .did {
    justify-self: start;
    align-self: start;
  }
`
