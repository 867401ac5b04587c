import { css } from 'lit'

/** A scene read from the end of a room: one size for texts, large figures, tables whose columns do not move from page to page. */
export const sceneStyles = css`
  :host {
    position: relative;
    display: grid;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: hidden auto;
  }
  .page,
  .measure {
    display: flex;
    flex-direction: column;
    gap: var(--scene-gap);
    min-inline-size: 0;
    font-size: calc(1em * var(--scene-scale, 1));
  }
  .page {
    min-block-size: 100%;
  }
  .unseen {
    position: absolute;
    inset: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .block {
    min-inline-size: 0;
  }
  /* A chart reads small, and may stand under its figures. */
  .block.low {
    --scene-picture: 28vb;
  }
  .block.fills {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  .text {
    max-inline-size: 46em;
    text-wrap: pretty;
  }
  .note {
    padding-block-start: 0.5em;
    color: var(--ink-muted);
    font-size: 0.86em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.75em 1em;
  }
  .figure {
    padding: 0.6em 0.9em 0.7em;
    border: var(--hairline) solid var(--line);
    border-radius: var(--corner);
    background: var(--surface);
  }
  dt {
    color: var(--ink-muted);
    line-height: 1.2;
  }
  .value {
    font-size: 2.1em;
    font-weight: var(--weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
  }
  .of {
    font-size: 0.48em;
    font-weight: var(--weight-plain);
  }
  .about {
    color: var(--ink-muted);
    font-size: 0.86em;
    line-height: 1.25;
  }
  .list,
  .decisions {
    display: grid;
    list-style: none;
  }
  .list li {
    padding: 0.35em 0 0.35em 1.2em;
    border-block-end: var(--hairline) solid var(--line);
    text-indent: -1.2em;
  }
  .list li::before {
    content: '–';
    display: inline-block;
    inline-size: 1.2em;
    color: var(--ink-muted);
    text-indent: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.35em;
    font-weight: var(--weight-strong);
    text-align: start;
  }
  th,
  td {
    padding: 0.32em 0.5em;
    border-block-end: var(--hairline) solid var(--line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
    line-height: 1.25;
  }
  th {
    overflow-wrap: normal;
  }
  thead th {
    border-block-end: var(--stroke) solid var(--line-strong);
    color: var(--ink-muted);
    font-size: 0.86em;
    font-weight: var(--weight-plain);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: var(--weight-plain);
  }
  th:first-child {
    padding-inline-start: 0;
  }
  table[data-columns='2'] th:first-child {
    inline-size: 66%;
  }
  table[data-columns='3'] th:first-child {
    inline-size: 50%;
  }
  table:is([data-columns='4'], [data-columns='5']) th:first-child {
    inline-size: 38%;
  }
  table[data-columns='6'] th:first-child {
    inline-size: 24%;
  }
  /* Words in a column of numbers: what is withheld. */
  td.unsaid {
    color: var(--ink-muted);
    font-size: 0.68em;
    overflow-wrap: normal;
  }
  .number {
    text-align: end;
  }
  figure {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.35em;
    min-inline-size: 0;
    margin: 0;
    font-size: var(--scene);
  }
  figcaption {
    font-weight: var(--weight-strong);
  }
  figure .note {
    padding: 0;
  }
  .picture {
    flex: 1;
    position: relative;
    min-block-size: var(--scene-picture);
    border: calc(var(--scene) * 0.5) solid #fff;
    border-radius: var(--corner);
    background: #fff;
  }
  .picture img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  h2 {
    margin: 0 0 0.3em;
    font-size: 1em;
  }
  .decision {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4em 1.2em;
    padding-block: 0.45em;
    border-block-end: var(--hairline) solid var(--line);
  }
  .decision .what {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .late {
    color: var(--danger);
  }
  .results {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .decision button,
  .write {
    --icon: 1em;
    min-block-size: max(var(--target), 1.9em);
    font-size: 0.86em;
  }
  .write {
    font-size: 1em;
  }
  @media (width < 60rem) {
    .decision {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
