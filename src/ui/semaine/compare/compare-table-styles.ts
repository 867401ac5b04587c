import { css } from 'lit'

/** Names of rows stay while the columns are moved through; each column is as wide as a name of it needs. */
export const compareTableStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  caption {
    padding-inline: var(--space-2);
    font-size: var(--text-small);
    /* As wide as what is seen, not as the table. */
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: min(100%, 100vi - 4rem, 40rem);
  }
  th,
  td {
    vertical-align: top;
  }
  thead th {
    min-inline-size: 8.5rem;
    padding-block: var(--space-2);
    font-size: var(--text-body);
    line-height: var(--leading-tight);
    white-space: normal;
  }
  .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 7.5rem;
    max-inline-size: 11rem;
    border-inline-end: var(--hairline) solid var(--line-strong);
    background: var(--surface);
    line-height: var(--leading-tight);
  }
  thead th {
    vertical-align: bottom;
  }
  thead .name {
    z-index: 2;
    color: var(--ink-muted);
    font-weight: var(--weight-plain);
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  .standing {
    background: var(--surface-sunken);
  }
  .title {
    display: block;
    text-wrap: balance;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--space-1);
    margin-block-start: var(--space-1);
  }
  .head .quiet {
    flex: none;
    margin-inline-end: calc(-1 * var(--space-2));
    padding-inline: var(--space-1);
  }
  .state {
    color: var(--ink-muted);
    font-weight: var(--weight-plain);
  }
  @media (width >= 64rem) {
    .name {
      min-inline-size: 11rem;
    }
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--space-2);
  }
  .figure .difference {
    white-space: nowrap;
  }
  .value,
  .difference,
  .mark {
    display: block;
    line-height: var(--leading-tight);
  }
  .value {
    white-space: nowrap;
  }
  .value.best {
    font-weight: var(--weight-strong);
  }
  .difference {
    color: var(--ink-muted);
    font-size: var(--text-small);
  }
  .mark {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-small);
  }
  .mark tn-icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .mark.best,
  .mark.inside {
    color: var(--accent);
  }
  .mark.outside {
    color: var(--warning);
  }
`
