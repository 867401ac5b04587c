import type { Report, ReportBlock } from '../../domain/reports/report.ts'
import { typeset } from '../../messages/typeset.ts'
import { chartBlock } from './chart-block.ts'
import { type Element, element } from './element.ts'
import { figuresBlock, type PlacedFigure } from './figures-block.ts'
import { mapBlock } from './map-block.ts'
import { tableBlock } from './table-block.ts'

/** Sections of a report as elements, their heads, and all figures in the order of the page. */
export type LaidSections = {
  readonly elements: readonly Element[]
  readonly heads: readonly { readonly id: string; readonly title: string }[]
  readonly figures: readonly PlacedFigure[]
}

/** Paragraphs of a text: an empty line, or a line's end, begins another. */
export const paragraphs = (text: string): readonly Element[] =>
  typeset(text)
    .split(/\s*[\r\n]+\s*/)
    .filter((each) => each.trim() !== '')
    .map((each) => element('p', {}, each))

/** Columns and rows up to which a table takes half a page's width. */
const NARROW = { columns: 3, rows: 12 }

const isNarrow = (block: ReportBlock | undefined): boolean =>
  block?.kind === 'table' &&
  block.table.head.length <= NARROW.columns &&
  block.table.rows.length <= NARROW.rows &&
  block.table.rows.every(({ cells }) => cells.every((cell) => String(cell ?? '').length <= SHORT))

/** Letters of a cell that half a page has room for. */
const SHORT = 24

/** Blocks in their order, two narrow tables that follow one another together. */
const grouped = (blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] => {
  const groups: ReportBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.length === 1 && isNarrow(last[0]) && isNarrow(block)) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Lays sections out in their order; `edits` replaces texts by the id of their block. Ids on the page are numbered: those of a report may come twice. */
export const reportSections = (
  { sections, length }: Report,
  edits: Readonly<Record<string, string>>,
): LaidSections => {
  const figures: PlacedFigure[] = []
  const definitions = new Map<string, string>()
  let [charts, maps] = [0, 0]
  const placed = (block: Extract<ReportBlock, { kind: 'figures' }>): readonly PlacedFigure[] =>
    block.figures.map((figure) => {
      const key = JSON.stringify([figure.label, figure.definition])
      const definition = definitions.get(key) ?? `definition-${definitions.size + 1}`
      definitions.set(key, definition)
      const each = { figure, definition, id: `chiffre-${figures.length + 1}` }
      figures.push(each)
      return each
    })
  const laid = (block: ReportBlock): readonly Element[] => {
    switch (block.kind) {
      case 'text': {
        const { id, text } = block
        if (id === undefined) return paragraphs(text)
        const words = Object.hasOwn(edits, id) ? edits[id]! : text
        return [element('div', { class: 'text', 'data-text': id }, ...paragraphs(words))]
      }
      case 'figures':
        return block.figures.length === 0 ? [] : [figuresBlock(placed(block), length === 'page')]
      case 'table':
        return [tableBlock(block.table)]
      case 'chart':
        return chartBlock(block.chart, `graphique-${++charts}`)
      case 'map':
        return [mapBlock(block.picture, maps++)]
      case 'list':
        return block.items.length === 0
          ? []
          : [element('ul', {}, ...block.items.map((item) => element('li', {}, typeset(item))))]
    }
  }
  const heads = sections.map(({ title }, index) => ({
    id: `partie-${index + 1}`,
    title: length === 'document' ? `${index + 1}. ${title}` : title,
  }))
  const elements = sections.map(({ blocks, onNewPage, keptWhole }, index) => {
    const { id, title } = heads[index]!
    return element(
      'section',
      { 'aria-labelledby': id, class: onNewPage ? 'new-page' : keptWhole ? 'kept-whole' : undefined },
      element('h2', { id, tabindex: -1 }, typeset(title)),
      ...grouped(blocks).flatMap((group) =>
        group.length > 1
          ? [element('div', { class: 'side-by-side' }, ...group.flatMap(laid))]
          : laid(group[0]!),
      ),
    )
  })
  return { elements, heads, figures }
}
