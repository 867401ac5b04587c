import { css } from 'lit'

/** A card over the quarter: the welcome, the lock. */
export const cover = css`
  :host {
    display: grid;
    place-items: center;
    padding: var(--space-4);
    overflow: auto;
  }
  .card {
    display: grid;
    gap: var(--space-4);
    inline-size: min(30rem, 100%);
    padding: var(--space-8) var(--space-6);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  h1 {
    margin: 0;
    font-size: var(--text-display);
    line-height: var(--leading-tight);
  }
  p {
    margin: 0;
  }
  .lead {
    font-size: var(--text-lead);
  }
  .muted {
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .offer {
    display: grid;
    gap: var(--space-1);
  }
`
