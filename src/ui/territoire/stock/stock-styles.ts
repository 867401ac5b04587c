import { css } from 'lit'

/** The table takes the whole window: filters above, rows in the middle, what to do with them below. */
export const stockStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: calc(100dvi - 2 * var(--space-4));
    block-size: calc(100dvb - 2 * var(--space-4));
    max-inline-size: none;
  }
  dialog > .body {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    min-block-size: 100%;
    padding: var(--space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
  }
  .filters .field {
    flex: 1 1 9rem;
    max-inline-size: 16rem;
  }
  tn-stock-grid {
    flex: 1 1 0;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .pages p {
    font-variant-numeric: tabular-nums;
  }
  .by-hand {
    display: grid;
    gap: var(--space-2);
  }
  @media (width < 45rem) {
    dialog {
      block-size: 100dvb;
      max-block-size: 100dvb;
    }
  }
`
