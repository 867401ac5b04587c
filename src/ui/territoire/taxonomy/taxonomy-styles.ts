import { css } from 'lit'

/** A wide table under a choice of families. */
export const taxonomyStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(72rem, calc(100dvi - 2 * var(--space-4)));
    block-size: calc(100dvb - 2 * var(--space-4));
    max-inline-size: none;
  }
  dialog > .body {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr auto;
    gap: var(--space-3);
    min-block-size: 100%;
    padding: var(--space-4);
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  .head button {
    flex: none;
  }
  .families {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  @media (width < 45rem) {
    dialog {
      inline-size: 100dvi;
      block-size: 100dvb;
      max-block-size: 100dvb;
    }
    .families {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
      gap: var(--space-1);
    }
    .families button {
      justify-content: center;
      padding: 0;
    }
    /* The letter alone is shown; the name is read, and stands over the table. */
    .families span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`
