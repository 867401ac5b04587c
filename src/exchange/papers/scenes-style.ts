/** Scenes of a meeting on A3 lying, to be pinned on a wall: one a page, read from two metres. On a narrow screen they stay a plain page. */
export const scenesStyle = `
@media print, screen and (min-width: 45.01rem) {
  .paper.scenes { --small: 13pt; font-size: 17pt; }
  .paper.scenes h1 { font-size: 34pt; }
  .paper.scenes section { break-before: page; }
  .paper.scenes > header + section { break-before: auto; }
  .paper.scenes section:is(.notes, .definitions) ~ section { break-before: auto; }
  .paper.scenes h2 { margin-block-end: 5mm; font-size: 28pt; }
  .paper.scenes .figures { grid-template-columns: repeat(auto-fill, minmax(80mm, 1fr)); gap: 6mm 8mm; }
  .paper.scenes .figure .value { font-size: 32pt; }
  .paper.scenes .figure .unsaid { font-size: 18pt; }
  .paper.scenes table { font-size: 15pt; }
  .paper.scenes .wide table { font-size: var(--small); }
  .paper.scenes :is(.notes, .definitions) h2 { font-size: 18pt; }
  .paper.scenes :is(.chart, .map img) { max-inline-size: 100%; max-block-size: 165mm; }
  .paper.scenes .map img { object-fit: contain; object-position: left top; }
}`
