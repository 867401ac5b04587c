import { css } from 'lit'

/** A form that opens under what it changes. */
export const boxedForm = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  input[type='number'] {
    max-inline-size: 12rem;
  }
`
