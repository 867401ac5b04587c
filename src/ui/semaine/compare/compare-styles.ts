import { css } from 'lit'

/** The choice of a variant, with its button beside it. */
export const compareStyles = css`
  form {
    display: grid;
    gap: var(--space-1);
  }
  .choice-row {
    display: grid;
    grid-template-columns: minmax(0, 26rem) auto;
    justify-content: start;
    gap: var(--space-2);
  }
`
