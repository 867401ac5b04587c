import { css } from 'lit'

/** A text to be read: lines of a reading length, steps with room between them. */
export const methodStyles = css`
  nav.joined > button {
    padding-inline: var(--space-2);
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: var(--reading);
    line-height: var(--leading);
  }
  h3.lead {
    font-size: var(--text-lead);
  }
  .said {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding-inline-start: var(--space-5);
    text-wrap: pretty;
  }
  .said ::marker {
    color: var(--ink-muted);
    font-variant-numeric: tabular-nums;
  }
  tbody th,
  tbody td {
    padding-block: var(--space-2);
  }
  .rank {
    color: var(--ink-muted);
    font-weight: var(--weight-strong);
  }
`
