import { css } from 'lit'

/** The list of joins: one card at hand, rows below it. */
export const linkStyles = css`
  :host {
    padding: 0;
  }
  .pages {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    font-variant-numeric: tabular-nums;
  }
  .list button.quiet {
    justify-content: space-between;
    inline-size: 100%;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .told {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding-block: var(--space-1);
  }
  .told .small {
    display: block;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
  }
`
