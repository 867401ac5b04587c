import { css } from 'lit'

/** The chosen round: a card with its stops between two ends. */
export const roundDetail = css`
  :host {
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
  }
  header {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: var(--space-3);
    align-items: start;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    border-block-start: var(--hairline) solid var(--line);
  }
  li.over {
    border-block-start: var(--stroke) dashed var(--accent);
  }
  .end {
    padding-block: var(--space-2);
    color: var(--ink-muted);
  }
  .end:first-child {
    padding-block-start: 0;
  }
  .end.last {
    border-block-start: var(--hairline) solid var(--line);
  }
`
