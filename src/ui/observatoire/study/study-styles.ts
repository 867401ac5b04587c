import { css } from 'lit'

/** The card of a place: framed, its figures as rows that open. */
export const studyStyles = css`
  :host {
    padding: 0;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--stroke) solid var(--accent);
    border-radius: var(--corner);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  .head button {
    margin: calc(-1 * var(--space-2));
    padding: 0;
  }
  section {
    gap: var(--space-2);
  }
  section + section {
    padding-block-start: var(--space-3);
  }
  .lines {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding-inline-start: var(--space-4);
  }
  .figures details {
    border-block-end: var(--hairline) solid var(--line);
  }
  .figures details:first-child {
    border-block-start: var(--hairline) solid var(--line);
  }
  .figures summary {
    font-variant-numeric: tabular-nums;
  }
  .figures p {
    padding-block-end: var(--space-2);
  }
  .months svg {
    display: block;
    inline-size: 100%;
    block-size: 3.5rem;
  }
  .months rect {
    fill: var(--accent);
  }
  .months rect.place {
    fill: transparent;
  }
  .months line {
    stroke: var(--line-strong);
    vector-effect: non-scaling-stroke;
  }
  .months .names {
    display: flex;
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .months .names span {
    flex: 1;
    text-align: center;
  }
`
