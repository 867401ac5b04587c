import { css } from 'lit'

/** What opens over the actions of a stop, at the foot of the panel. */
export const sheetStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: 0;
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
  }
  .four {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .two button,
  .people button {
    min-block-size: 3.25rem;
  }
  .people button {
    font-size: var(--text-20);
    font-weight: var(--weight-strong);
  }
`
