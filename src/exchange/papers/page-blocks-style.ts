/** Blocks of a page in points and millimetres of paper, black on white on a screen too, and legible in grey. */
export const pageBlocksStyle = `
.paper {
  --small: 9pt;
  --rule: #0f5c66;
  --line: #b9b2a5;
  box-sizing: border-box;
  margin: 0 auto;
  padding: 14mm;
  background: #ffffff;
  color: #1d1a16;
  font: 10.5pt/1.4 "Atkinson Hyperlegible Next", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
.paper *, .paper *::before { box-sizing: border-box; }
.paper :is(p, ul, dl, dd, figure, h1, h2) { margin: 0; }
.paper :focus-visible { outline: 0.6mm solid #0f5c66; outline-offset: 0.6mm; }
.paper :is(h2, dt)[tabindex="-1"]:focus { outline: 0.6mm solid #0f5c66; outline-offset: 1mm; }
.paper h1 { font-size: 22pt; line-height: 1.15; text-wrap: balance; }
.paper h2 {
  margin-block: 6mm 2.5mm;
  padding-block-start: 2mm;
  border-block-start: 0.6mm solid var(--rule);
  font-size: 14pt;
  line-height: 1.2;
  break-after: avoid;
}
/* A page of its own, to be given away alone. */
.paper .new-page { break-before: page; }
.paper .new-page h2 { margin-block-start: 0; }
/* Read as one: a résidence behind its landlord. */
.paper .kept-whole { break-inside: avoid; }
/* A heading is not left with one line under it. */
.paper h2 + p { break-after: avoid; }
.paper a { color: #0f5c66; }
.paper p, .paper li, .paper dd { orphans: 3; widows: 3; }
.paper section > * + *, .paper figure > * + * { margin-block-start: 2.5mm; }
.paper section > h2 + * { margin-block-start: 0; }
.paper section > .drawing, .paper section > .map, .paper section > .table { margin-block-start: 5mm; }
.paper section > .drawing + .table { margin-block-start: 2.5mm; }
.paper .text > p + p { margin-block-start: 1.5mm; }
.paper ul { padding-inline-start: 5mm; }
.paper li + li { margin-block-start: 0.8mm; }
.paper .fictional {
  inline-size: fit-content;
  margin-block-end: 3mm;
  padding: 0.8mm 2.5mm;
  border: 0.4mm dashed #1d1a16;
  font-weight: 700;
}
.paper .lines { margin-block-start: 2mm; padding: 0; list-style: none; }
.paper .lines li { display: inline; margin: 0; }
.paper .lines li:not(:last-child)::after { content: " · "; }
.paper .contents { margin-block-start: 6mm; break-inside: avoid; }
.paper .contents h2 { margin-block: 0 2mm; font-size: 11pt; border: 0; padding: 0; }
.paper .contents ul { columns: 2; column-gap: 10mm; padding: 0; list-style: none; }
.paper .contents li { break-inside: avoid; }
.paper .figures {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(42mm, 100%), 1fr));
  gap: 3mm 4mm;
}
.paper .figure { min-inline-size: 0; padding-inline-start: 2.5mm; border-inline-start: 0.8mm solid var(--rule); break-inside: avoid; }
.paper .figure dt { line-height: 1.25; }
.paper .figure dt a { color: inherit; text-decoration: underline dotted; text-underline-offset: 0.18em; }
.paper .figure .value { font-size: 17pt; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.paper .figure .long { font-size: 13pt; }
.paper .figure .unsaid { font-size: 11pt; }
.paper .answer { padding-inline-start: 2mm; border-inline-start: 0.3mm dashed #1d1a16; }
.paper .figure dd:not(.value) { font-size: var(--small); line-height: 1.3; }
.paper .table { overflow-x: auto; }
.paper table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 10pt; line-height: 1.3; }
.paper .wide table { font-size: var(--small); }
.paper .form table { table-layout: fixed; }
.paper .form tbody :is(th, td) { block-size: 18mm; }
.paper caption { padding-block-end: 1.2mm; font-weight: 700; text-align: start; break-after: avoid; }
.paper :is(th, td) { padding: 0.9mm 1.6mm; border-block-end: 0.2mm solid var(--line); text-align: start; vertical-align: top; }
.paper thead { display: table-header-group; }
.paper thead th { border-block-end: 0.4mm solid #1d1a16; vertical-align: bottom; }
.paper tbody th { min-inline-size: 34mm; font-weight: 400; }
.paper .wide tbody th { min-inline-size: 22mm; }
/* Narrow tables that follow one another stand side by side. */
.paper .side-by-side { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 5mm 8mm; align-items: start; }
.paper .side-by-side tbody th { min-inline-size: 0; }
.paper section > .side-by-side { margin-block-start: 5mm; }
.paper .whole { break-inside: avoid; }
.paper .table > .note { margin-block-start: 1.2mm; }
.paper .cell { text-align: end; white-space: nowrap; }
.paper thead .cell { white-space: normal; }
.paper tr { break-inside: avoid; }
.paper .note { color: #3d382f; font-size: var(--small); line-height: 1.35; }
.paper .drawing { break-inside: avoid; }
/* The picture with its title and the first line under it; what else is said of it may follow on the next page. */
.paper .map > :not(img) { break-after: avoid; }
.paper .map > img ~ .note { break-after: auto; }
.paper .map > img { break-after: avoid; }
.paper figcaption { font-weight: 700; break-after: avoid; }
.paper .chart { display: block; inline-size: 100%; max-inline-size: 182mm; block-size: auto; fill: #1d1a16; }
.paper .map img { display: block; inline-size: 100%; max-inline-size: 182mm; block-size: auto; }
.paper .map .note + .note { margin-block-start: 1mm; }
.paper .notes, .paper .definitions { font-size: var(--small); line-height: 1.4; }
.paper :is(.notes, .definitions) h2 { font-size: 11pt; }
.paper .notes > ul, .paper .definitions > dl { columns: 2; column-gap: 8mm; }
.paper .notes li, .paper .definition { break-inside: avoid; }
.paper .definition + .definition { margin-block-start: 1.6mm; }
.paper .definition dt { font-weight: 700; }
.paper.brief { --small: 7.5pt; font-size: 8.5pt; line-height: 1.3; columns: 2; column-gap: 8mm; }
.paper.brief > header { column-span: all; margin-block-end: 3mm; }
.paper.brief h1 { font-size: 17pt; }
.paper.brief h2 { margin-block: 3.4mm 1.2mm; padding-block-start: 0.9mm; border-block-start-width: 0.4mm; font-size: 10.5pt; }
.paper.brief section:first-of-type h2 { margin-block-start: 0; }
.paper.brief .lines { margin-block-start: 0.6mm; padding: 0; }
.paper.brief .fictional { margin-block-end: 1.5mm; padding-block: 0.2mm; font-size: var(--small); }
.paper.brief section > * + * { margin-block-start: 1.6mm; }
.paper.brief section > .table { margin-block-start: 2.4mm; }
.paper.brief :is(.figures, .side-by-side) { display: block; }
.paper.brief .side-by-side > .table + .table { margin-block-start: 2.4mm; }
.paper.brief .figure { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 2mm; align-items: baseline; padding: 0.5mm 0; border: 0; border-block-end: 0.2mm solid var(--line); }
.paper.brief .figure .value, .paper.brief .figure .unsaid { font-size: 10.5pt; line-height: 1.2; text-align: end; }
.paper.brief .figure .unsaid { font-size: 8.5pt; }
.paper.brief .figure dd:not(.value) { grid-column: 1 / -1; }
.paper.brief .figure dd:not(.value) + dd { display: inline; }
.paper.brief ul { padding-inline-start: 3.5mm; }
.paper.brief li + li { margin-block-start: 0.3mm; }
.paper.brief table { font-size: 8pt; }
.paper.brief :is(th, td) { padding: 0.35mm 0.8mm; }
.paper.brief tbody th { min-inline-size: 20mm; }
.paper.brief :is(.notes, .definitions) { font-size: var(--small); line-height: 1.3; }
.paper.brief :is(.notes > ul, .definitions > dl) { columns: 1; }
.paper.brief :is(.notes, .definitions) h2 { font-size: 9pt; }
@media screen {
  .paper { min-block-size: 100vh; }
  .paper .figure dt a, .paper .contents a { display: inline-block; min-block-size: 24px; }
}
@media screen and (max-width: 45rem) {
  .paper, .paper.brief { --small: 14px; padding: 5mm 4mm; font-size: 16px; }
  .paper table, .paper.brief table { font-size: 14px; }
  .paper.brief, .paper :is(.notes > ul, .definitions > dl) { columns: 1; }
  .paper.brief .figure .value { font-size: 16px; }
  .paper .contents ul { columns: 1; }
  .paper .map { overflow-x: auto; }
  .paper .map img { inline-size: 44rem; max-inline-size: none; }
  .paper .side-by-side { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (min-width: 45.01rem) {
  .paper .answered { grid-column: span 2; }
}
@media print {
  .paper .answered { grid-column: span 2; }
  .paper .definitions { font-size: 8pt; line-height: 1.3; }
  .paper .definitions > dl { columns: 3; column-gap: 6mm; }
  .paper .definition + .definition { margin-block-start: 1mm; }
  .paper { inline-size: auto; padding: 0; }
  .paper header h1 { margin-block-start: 0; }
  .paper a { color: inherit; text-decoration: none; }
  .paper .figure dt a { text-decoration: none; }
  .paper .back, .paper.brief .definitions { display: none; }
  .paper .table { overflow: visible; }
}`
