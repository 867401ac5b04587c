import { css } from 'lit'

/** The desk that a page lies on, with its tools, and the pane beside it; on paper only the page is left. */
export const paperScreenStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    grid-area: 1 / 1 / -1 / -1;
    min-block-size: 0;
    background: var(--surface-sunken);
    color: var(--ink);
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
    border-block-end: var(--hairline) solid var(--line);
    background: var(--surface);
  }
  .bar p {
    margin: 0;
  }
  .title {
    font-size: var(--text-title);
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
  }
  .desk {
    min-block-size: 0;
    padding: var(--space-6) var(--space-4);
    overflow: auto;
    color-scheme: light;
  }
  .desk > * {
    box-shadow: var(--shadow);
  }
  .side {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    inline-size: min(26rem, 40vi);
    min-block-size: 0;
    border-inline-start: var(--hairline) solid var(--line);
    background: var(--surface);
  }
  .side > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-block-end: var(--hairline) solid var(--line);
  }
  .side h2 {
    margin: 0;
    font-size: var(--text-lead);
    line-height: var(--leading-tight);
  }
  .side > div {
    padding: var(--space-4);
    overflow: auto;
  }
  .tool,
  .opens {
    color: #0f5c66;
    background: transparent;
  }
  .tool {
    margin-block-start: var(--space-2);
    font-size: var(--text-small);
  }
  .opens {
    display: inline-block;
    min-block-size: var(--target-inline);
    min-inline-size: var(--target-inline);
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
    line-height: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: #0f5c66;
    text-decoration-thickness: 0.4mm;
    text-underline-offset: 0.2em;
  }
  .opens:hover,
  .tool:hover {
    background: #e3eeee;
  }
  [data-text] {
    padding: var(--space-2);
    border: var(--hairline) dashed #877d6d;
    border-radius: var(--corner-small);
  }
  @media (width < 45rem) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .desk {
      padding: 0;
    }
    .side {
      grid-row: 3;
      inline-size: auto;
      max-block-size: 60dvb;
      border-inline-start: 0;
      border-block-start: var(--stroke) solid var(--accent);
    }
    .bar {
      padding: var(--space-2) var(--space-3);
    }
    .help {
      display: none;
    }
  }
  @media print {
    :host {
      display: block;
      background: white;
    }
    .bar,
    .side,
    .tool {
      display: none;
    }
    .desk {
      padding: 0;
      overflow: visible;
    }
    .desk > * {
      box-shadow: none;
    }
    .opens {
      text-decoration: none;
    }
    [data-text] {
      padding: 0;
      border: 0;
    }
  }
`
