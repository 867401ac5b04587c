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
    article {
      break-after: page;
    }
    article:last-child {
      break-after: auto;
    }
  }
`
