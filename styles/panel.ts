import { css } from 'lit'

/** For an element that stands inside a panel: no edge of its own. After `panel`. */
export const panelPart = css`
  :host {
    padding: 0;
  }
`

/** The inside of a workspace's panel: headings, sections, prose, lists of facts. The host is a column that fills the panel. */
export const panel = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    min-inline-size: 0;
    padding: var(--space-4);
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: var(--leading-tight);
    text-wrap: balance;
  }
  h1 {
    font-size: var(--text-title);
  }
  h2 {
    font-size: var(--text-lead);
  }
  h3 {
    font-size: var(--text-body);
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .lines {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding-inline-start: var(--space-4);
  }
  .muted {
    color: var(--ink-muted);
  }
  .small {
    font-size: var(--text-small);
  }
  section,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }
  section + section {
    padding-block-start: var(--space-4);
    border-block-start: var(--hairline) solid var(--line);
  }
  summary {
    min-block-size: var(--target);
    align-content: center;
    cursor: pointer;
  }
  ul.plain,
  ol.plain {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(5rem, max-content) 1fr;
    gap: var(--space-1) var(--space-3);
    margin: 0;
  }
  dt {
    color: var(--ink-muted);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .callout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-3);
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface-sunken);
  }
  .callout.warning {
    border-color: var(--warning);
    background: var(--warning-ground);
  }
  .callout.danger {
    border-color: var(--danger);
    background: var(--danger-ground);
  }
`
