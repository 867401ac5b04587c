import { css } from 'lit'

/** List items of words and, at their end, what can be done with them. */
export const actionRows = css`
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
  }
`
