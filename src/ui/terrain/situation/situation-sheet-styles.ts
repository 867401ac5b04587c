import { css } from 'lit'

/** Choices that a thumb takes one after the other, the last button always in reach. */
export const situationSheetStyles = css`
  .codes {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .codes button,
  .families button {
    justify-content: flex-start;
    inline-size: 100%;
    min-block-size: 3rem;
  }
  .families {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .families button {
    block-size: 100%;
    min-block-size: 3.5rem;
  }
  .letter {
    flex: none;
    min-inline-size: 1.75rem;
    color: var(--ink-muted);
    font-weight: var(--weight-strong);
    font-variant-numeric: tabular-nums;
  }
  .three,
  .two {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .three button,
  .two button {
    min-block-size: 3rem;
    padding-inline: var(--space-1);
    text-align: center;
  }
  .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
  }
  .save {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: var(--space-2);
    margin-inline: calc(-1 * var(--space-4));
    padding: var(--space-3) var(--space-4);
    border-block-start: var(--hairline) solid var(--line);
    background: var(--surface);
  }
  .save .primary {
    min-block-size: 3.5rem;
    font-size: var(--text-20);
  }
  .back,
  .danger-button {
    justify-self: start;
  }
`
