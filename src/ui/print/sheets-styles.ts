import { css } from 'lit'

/** Pages of A4 on a desk, always black on white; on paper the desk and the bar are gone. Millimetres are those of the paper. */
export const sheetsStyles = css`
  :host {
    display: block;
    grid-area: 1 / 1 / -1 / -1;
    min-block-size: 0;
    overflow: auto;
    background: var(--surface-sunken);
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: var(--layer-bar);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--surface);
  }
  h1 {
    margin: 0;
    font-size: var(--text-title);
    line-height: var(--leading-tight);
  }
  main {
    display: grid;
    justify-items: center;
    gap: var(--space-6);
    padding: var(--space-6) var(--space-4);
    overflow-x: auto;
  }
  .page {
    display: flex;
    flex-direction: column;
    gap: 2.5mm;
    inline-size: min(210mm, 100%);
    min-block-size: 297mm;
    padding: 12mm;
    background: var(--paper);
    color: var(--paper-ink);
    box-shadow: var(--shadow);
    font-size: 10.5pt;
    line-height: 1.3;
  }
  .page header {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
  }
  .page h2,
  .page h3,
  .page p {
    margin: 0;
  }
  .page h2 {
    font-size: 20pt;
    line-height: 1.1;
  }
  .page h3 {
    font-size: 11pt;
  }
  .lead {
    font-size: 13pt;
  }
  .side {
    text-align: end;
  }
  .fictional {
    display: inline-block;
    padding-inline: 2mm;
    border: 0.4mm dashed var(--paper-ink);
    font-weight: var(--weight-strong);
  }
  .free {
    padding: 0.8mm 2.5mm;
    border: 0.3mm solid var(--paper-ink);
    border-radius: 1.5mm;
  }
  /* A long list: the map and room for notes stand in a column beside it. */
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 78mm;
    grid-template-rows: auto auto auto 1fr auto auto;
    column-gap: 5mm;
  }
  .beside > * {
    grid-column: 1 / -1;
  }
  .beside > .map {
    grid-area: 3 / 2;
    align-self: start;
    justify-self: end;
  }
  .beside > .remember {
    grid-area: 4 / 2;
    padding: 1.5mm 2.5mm;
    border: 0.2mm solid var(--paper-line);
    border-radius: 1.5mm;
  }
  .beside > .list {
    grid-area: 3 / 1 / span 2;
  }
  .beside .notes {
    display: none;
  }
  table {
    inline-size: 100%;
    margin-block: 0.5mm;
    border-collapse: collapse;
    font-size: 10pt;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  thead {
    display: table-header-group;
  }
  th,
  td {
    padding: 0.35mm 1.5mm;
    border-block-end: 0.2mm solid var(--paper-line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    font-size: 9pt;
  }
  tbody th {
    font-weight: var(--weight-plain);
  }
  tr {
    break-inside: avoid;
  }
  .number {
    text-align: end;
  }
  .time {
    white-space: nowrap;
  }
  .notes {
    inline-size: 42mm;
  }
  .box {
    display: inline-block;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    border: 0.4mm solid var(--paper-ink);
    vertical-align: middle;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 6mm;
    margin-block-start: auto;
    padding-block-start: 2mm;
    color: var(--paper-muted);
    font-size: 8.5pt;
  }
  @media screen and (width < 45rem) {
    .page {
      min-block-size: 0;
      padding: var(--space-4);
    }
    .notes {
      display: none;
    }
    .beside {
      display: flex;
    }
  }
  @media print {
    :host {
      overflow: visible;
      background: var(--paper);
    }
    .bar {
      display: none;
    }
    main {
      display: block;
      padding: 0;
      overflow: visible;
    }
    .page {
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
      box-shadow: none;
      break-after: page;
    }
    .page:last-child {
      break-after: auto;
    }
    .map {
      break-inside: avoid;
    }
  }
`
