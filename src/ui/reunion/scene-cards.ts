import { css } from 'lit'

/** On a phone each row of a wide table is a card: its name, then each number under its column's. */
export const sceneCards = css`
  @media (width < 45rem) {
    table:not([data-columns='2'], [data-columns='3']) {
      :is(&, tbody, caption, th) {
        display: block;
      }
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tbody tr {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0 1em;
        padding-block: 0.35em;
        border-block-end: var(--hairline) solid var(--line);
      }
      tbody :is(th, td) {
        padding: 0.1em 0;
        border: 0;
      }
      tbody th:first-child {
        grid-column: 1 / -1;
        inline-size: auto;
        font-weight: var(--weight-strong);
      }
      td {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 0.5em;
        text-align: end;
      }
      td.unsaid {
        font-size: 0.86em;
      }
      &[data-columns='6'] tbody tr {
        grid-template-columns: minmax(0, 1fr);
      }
      td::before {
        content: attr(data-head) / '';
        color: var(--ink-muted);
        font-size: 0.86em;
        text-align: start;
      }
    }
  }
`
