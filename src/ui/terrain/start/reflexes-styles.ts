import { css } from 'lit'

/** The lists of numbers, and what corrects one beside it. */
export const reflexesStyles = css`
  .numbers {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--space-1);
  }
`
