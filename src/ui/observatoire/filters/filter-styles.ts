import { css } from 'lit'

/** Choices one under the other with their count at the end; chips of what is active. */
export const filterStyles = css`
  :host {
    padding: 0;
    gap: var(--space-2);
  }
  details.all {
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    padding-inline: var(--space-3);
  }
  details.all[open] {
    display: grid;
    gap: var(--space-3);
    padding-block-end: var(--space-3);
  }
  .all > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  fieldset {
    gap: 0;
  }
  legend {
    margin-block-end: var(--space-1);
  }
  fieldset .help {
    margin-block-start: var(--space-1);
  }
  .choice > span:first-of-type {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .count {
    color: var(--ink-muted);
    font-variant-numeric: tabular-nums;
  }
  .chips {
    gap: var(--space-1) var(--space-2);
  }
  .chip {
    border-radius: var(--corner-round);
    font-size: var(--text-small);
  }
  .chip tn-icon {
    inline-size: 0.9rem;
    block-size: 0.9rem;
  }
`
