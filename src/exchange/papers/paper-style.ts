import type { Paper } from '../../domain/reports/paper.ts'
import { paper as text } from '../../messages/paper.ts'
import { pageBlocksStyle } from './page-blocks-style.ts'
import { scenesStyle } from './scenes-style.ts'

/** A text as a CSS string, within a `<style>` too. */
const quoted = (words: string): string =>
  `"${words.replace(/["\\<\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`

type Style = Pick<Paper, 'size' | 'orientation' | 'title' | 'running'> & {
  readonly fictional: boolean
  readonly scenes: boolean
}

const MARGIN = {
  A4: { portrait: '17mm 14mm', landscape: '15mm 14mm' },
  A3: { portrait: '18mm', landscape: '16mm' },
}
const WIDTH = { A4: { portrait: 210, landscape: 297 }, A3: { portrait: 297, landscape: 420 } }

/** A3 lying: what is read at a table or from a wall. */
export const isWide = (size: Paper['size'], orientation: Paper['orientation']): boolean =>
  size === 'A3' && orientation === 'landscape'

/** A3 lying holds two columns, each as wide as a standing page's; scenes of a meeting have each a page instead. */
const COLUMNS = `
.paper { columns: 2; column-gap: 12mm; }
.paper > header, .paper > .contents { column-span: all; }
@media screen and (max-width: 60rem) { .paper { columns: 1; } }`

/** Style of a page: its sheet with what runs at the head and the foot of each, and its blocks. Every rule is of `.paper`, so that it may stand in any document. */
export const paperStyle = ({ size, orientation, title, running, fictional, scenes }: Style): string => `
@page {
  size: ${size} ${orientation};
  margin: ${MARGIN[size][orientation]};
  font: 8pt/1.3 "Atkinson Hyperlegible Next", "Liberation Sans", Arial, sans-serif;
  color: #3d382f;
  @top-left { content: ${quoted(title)}; vertical-align: middle; }
  @top-right { content: ${quoted(fictional ? text.fictional : '')}; font-weight: 700; vertical-align: middle; }
  @bottom-left { content: ${quoted(running)}; inline-size: 80%; vertical-align: middle; }
  @bottom-right { content: ${quoted(text.page)} counter(page) ${quoted(text.pageOf)} counter(pages); vertical-align: middle; }
}
@page :first { @top-left { content: none; } }
.paper { inline-size: min(${WIDTH[size][orientation]}mm, 100%); }
${pageBlocksStyle}
${isWide(size, orientation) ? (scenes ? scenesStyle : COLUMNS) : ''}`
