import { css } from 'lit'

/** The card of one doubtful join: its candidates are choices of the same width. */
export const linkCardStyles = css`
  :host {
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  fieldset {
    gap: var(--space-1);
  }
  .choice {
    align-items: start;
    padding: var(--space-2);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--surface-chosen);
  }
  .what {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .rank {
    font-weight: var(--weight-strong);
  }
`
