import type { Picture } from '../../domain/hotspots/picture.ts'
import type { Figure, Report, ReportBlock, ReportChart, TableCell } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { documentWords as words } from '../../messages/minutes.ts'

/** One piece of a word processor's file, from top to bottom. */
export type DocumentPiece =
  | { readonly kind: 'title' | 'section' | 'paragraph' | 'line' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** As wide as the head; the first cell heads its row. */
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'picture'; readonly title: string; readonly png: Uint8Array }

const cellText = (cell: TableCell): string =>
  cell === null ? words.withheld : typeof cell === 'number' ? format.number(cell, 1) : cell

const note = (text: string | undefined): DocumentPiece[] => (text ? [{ kind: 'note', text }] : [])

const figureRow = ({
  label,
  shown,
  of,
  was,
  change,
  uncertainty,
  answers = [],
}: Figure): readonly string[] => [
  label,
  of ? `${shown} ${of}` : shown,
  [was && words.was(was.shown), change, uncertainty, ...answers].filter(Boolean).join('\n'),
]

const figuresTable = (title: string, figures: readonly Figure[]): DocumentPiece => {
  const rows = figures.map(figureRow)
  const { label, shown, more } = words.figures
  // No column for what no figure has.
  return rows.some((row) => row[2] !== '')
    ? { kind: 'table', caption: title, head: [label, shown, more], rows }
    : { kind: 'table', caption: title, head: [label, shown], rows: rows.map((row) => row.slice(0, 2)) }
}

/** A chart as its table: categories down, series across. */
const chartPieces = ({
  title,
  unit,
  categories,
  series,
  band,
  note: under,
}: ReportChart): DocumentPiece[] => [
  {
    kind: 'table',
    caption: words.unit(title, unit),
    head: ['', ...series.map(({ name }) => name)],
    rows: categories.map((category, rank) => [
      category,
      ...series.map(({ values }) => cellText(values[rank] ?? null)),
    ]),
  },
  ...(band ? note(words.band(band.name, format.number(band.from, 1), format.number(band.until, 1))) : []),
  ...note(under),
]

const mapPieces = (picture: Picture, png: Uint8Array | undefined): DocumentPiece[] => [
  png
    ? { kind: 'picture', title: [picture.title, ...picture.lines].join('. '), png }
    : { kind: 'note', text: words.mapLeftOut(picture.title) },
]

const pieces = (
  title: string,
  block: ReportBlock,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly DocumentPiece[] => {
  switch (block.kind) {
    case 'text':
      return block.text.split('\n').map((text) => ({ kind: 'paragraph', text }))
    case 'figures':
      return block.figures.length > 0 ? [figuresTable(title, block.figures)] : []
    case 'table': {
      const { caption, head, rows, note: under } = block.table
      const lines = rows.map((row) => [row.head, ...row.cells.map(cellText)])
      return [{ kind: 'table', caption, head, rows: lines }, ...note(under)]
    }
    case 'chart':
      return chartPieces(block.chart)
    case 'map':
      return mapPieces(block.picture, pictures.get(block.picture.name))
    case 'list':
      return [{ kind: 'list', items: block.items }]
  }
}

/**
 * A report as pieces in reading order. `pictures`: PNG of its maps by the name of their picture; one that is not there is said
 * to be left out.
 */
export const documentPieces = (
  { title, lines, fictional, made, sections, notes }: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
): readonly DocumentPiece[] => [
  { kind: 'title', text: title },
  ...(fictional ? [{ kind: 'line', text: words.fictional } as const] : []),
  ...[...lines, words.made(made)].map((text) => ({ kind: 'line', text }) as const),
  ...sections.flatMap((section): readonly DocumentPiece[] => [
    { kind: 'section', text: section.title },
    ...section.blocks.flatMap((block) => pieces(section.title, block, pictures)),
  ]),
  ...(notes.length > 0
    ? ([
        { kind: 'section', text: words.notes },
        ...notes.map((text) => ({ kind: 'note', text }) as const),
      ] as const)
    : []),
]
