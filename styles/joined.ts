import { css } from 'lit'

/** Buttons of one choice, side by side without a gap; `even` gives each the same width. */
export const joined = css`
  .joined {
    gap: 0;
  }
  /* Ways to look at a place. */
  nav.joined {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  nav.joined > button {
    flex: 1 1 auto;
    padding-inline: var(--space-1);
  }
  .joined.even {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5rem, 1fr));
  }
  .joined.even button {
    padding-inline: var(--space-1);
  }
  .joined button {
    border-radius: 0;
  }
  .joined button + button {
    margin-inline-start: calc(-1 * var(--hairline));
  }
  .joined button:first-child {
    border-start-start-radius: var(--corner);
    border-end-start-radius: var(--corner);
  }
  .joined button:last-child {
    border-start-end-radius: var(--corner);
    border-end-end-radius: var(--corner);
  }
  .joined button:is([aria-pressed='true'], :focus-visible) {
    position: relative;
    z-index: 1;
  }
`
