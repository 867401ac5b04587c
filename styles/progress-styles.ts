import { css } from 'lit'

/** A long work in a panel: what it is and the way to stop it in one row, its bar, its figures. */
export const progressStyles = css`
  :host {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border: var(--hairline) solid var(--accent);
    border-radius: var(--corner);
    background: var(--surface-chosen);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-3);
  }
  progress {
    inline-size: 100%;
    block-size: var(--space-2);
    accent-color: var(--accent);
  }
  p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`
