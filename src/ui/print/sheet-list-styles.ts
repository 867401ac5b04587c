import { css } from 'lit'

/** A round's list of stops and its itinerary on paper: large type, boxes, marks that need no colour; no row is cut by a page. */
export const sheetListStyles = css`
  .page {
    font-size: 12pt;
  }
  article {
    display: grid;
    justify-items: center;
    inline-size: 100%;
    gap: var(--space-4);
  }
  .free,
  .changed {
    padding: 0.8mm 2.5mm;
    border: 0.3mm solid var(--paper-ink);
    border-radius: 1.5mm;
  }
  .changed {
    border-width: 0.6mm;
    font-weight: var(--weight-strong);
  }
  table {
    inline-size: 100%;
    margin-block: 0.5mm;
    border-collapse: collapse;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  thead {
    display: table-header-group;
  }
  th,
  td {
    padding: 1.1mm 1.5mm;
    border-block-end: 0.2mm solid var(--paper-line);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    font-size: 10pt;
  }
  .running td {
    padding-inline-start: 0;
    border: none;
    font-size: 10pt;
  }
  tbody th {
    font-size: 13pt;
    font-weight: var(--weight-plain);
  }
  tbody th small {
    display: block;
    font-size: 11pt;
  }
  tr {
    break-inside: avoid;
  }
  .number {
    font-weight: var(--weight-strong);
    text-align: end;
  }
  .time {
    white-space: nowrap;
  }
  .notes {
    inline-size: 38mm;
  }
  .box {
    display: inline-block;
    inline-size: 5mm;
    block-size: 5mm;
    border: 0.5mm solid var(--paper-ink);
    vertical-align: middle;
  }
  .end td,
  .pause td {
    padding-block: 0.6mm;
    font-size: 11pt;
  }
  .pause td {
    font-style: italic;
  }
  .fixed .time {
    font-weight: var(--weight-strong);
  }
  .changed-row td:first-child {
    border-inline-start: 1.2mm solid var(--paper-ink);
  }
  .change {
    padding-inline: 1mm;
    border: 0.3mm solid var(--paper-ink);
    font-size: 10.5pt;
    font-weight: var(--weight-strong);
    white-space: nowrap;
  }
  .mark {
    display: inline-block;
    margin-inline-end: 1.2mm;
    border-block: 1.3mm solid transparent;
    border-inline-start: 2.2mm solid var(--paper-ink);
  }
  .itinerary {
    margin: 0 0 1mm;
    padding-inline-start: 6mm;
    columns: 2;
    column-gap: 8mm;
    font-size: 11pt;
  }
  .itinerary li {
    padding-block: 0.4mm;
    break-inside: avoid;
  }
  .length {
    white-space: nowrap;
  }
  @media screen and (width < 45rem) {
    .itinerary {
      columns: 1;
    }
    .notes {
      display: none;
    }
  }
  @media print {
    article,
    .page {
      display: block;
    }
    article {
      gap: 0;
    }
    .page > :not(:first-child) {
      margin-block-start: 2.5mm;
    }
    .map {
      display: block;
      margin-inline: auto;
      break-inside: avoid;
    }
    article > .page:last-child {
      break-after: auto;
    }
  }
`
