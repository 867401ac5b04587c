import { css } from 'lit'

/** Sections of the week's settings: one column, small forms. */
export const settingsStyles = css`
  :host {
    display: grid;
    gap: var(--space-3);
    min-inline-size: 0;
    padding: 0;
  }
  form {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  h4 {
    margin: 0;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
  }
  th,
  td {
    padding-inline: var(--space-1);
    vertical-align: middle;
    white-space: nowrap;
  }
  td .quiet {
    padding-inline: var(--space-2);
  }
  .counts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-3);
    align-items: end;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--space-3);
  }
  .add {
    justify-self: start;
  }
`
