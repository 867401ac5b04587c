import { css } from 'lit'

/** What is done at a stop stays at the foot of the panel, whatever is scrolled above it. */
export const fieldRoundStyles = css`
  :host {
    flex: 1;
    gap: var(--space-3);
    overflow-anchor: none;
  }
  .content {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--space-3);
    min-inline-size: 0;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, auto);
    align-items: center;
    gap: var(--space-1) var(--space-2);
    line-height: var(--leading-tight);
  }
  .round {
    justify-self: start;
    gap: var(--space-1);
    padding-inline: 0;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin-block-start: auto;
    margin-inline: calc(-1 * var(--space-4));
    margin-block-end: calc(-1 * var(--space-4));
    padding: var(--space-3) var(--space-4);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--surface);
  }
  .foot > .row {
    flex-wrap: nowrap;
    margin-block-end: var(--space-2);
  }
  .foot > .row > button {
    flex: 1;
  }
  tn-presence-bar[asking] ~ .content .foot {
    position: static;
  }
  .foot.tall {
    position: static;
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
`
