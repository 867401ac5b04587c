import * as word from 'docx'
import type { Report } from '../../domain/reports/report.ts'
import { documentWords as words } from '../../messages/minutes.ts'
import { xmlText } from '../rounds/xml-text.ts'
import { xmlCharacters } from '../text/xml-characters.ts'
import { type DocumentPiece, documentPieces } from './document-piece.ts'

/** An A4 page, in twentieths of a point: its width within margins of 2 cm. */
const MARGIN = 1134
const WIDTH = 11906 - 2 * MARGIN
/** The same width in pixels of 96 to the inch, as pictures are measured. */
const PIXELS = Math.floor(WIDTH / 15)
const GREY = '5F574B'
const LINE = { style: word.BorderStyle.SINGLE, size: 4, color: 'B0A897' } as const

type Block = word.Paragraph | word.Table

/** Lines of a text as runs; what XML can't hold is replaced. */
const runs = (text: string, look: Omit<word.IRunOptions, 'text' | 'break'> = {}): word.TextRun[] =>
  xmlCharacters(text)
    .split(/\r\n|[\r\n]/)
    .map((line, rank) => new word.TextRun({ ...look, text: line, ...(rank > 0 && { break: 1 }) }))

const cell = (text: string, share: number, head: boolean): word.TableCell =>
  new word.TableCell({
    width: { size: Math.floor(WIDTH * share), type: word.WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(head && { shading: { type: word.ShadingType.CLEAR, fill: 'EFE9DE', color: 'auto' } }),
    children: [new word.Paragraph({ children: runs(text, head ? { bold: true } : {}) })],
  })

/** The first column takes what texts need most often: two shares, the others one. */
const table = ({ caption, head, rows }: Extract<DocumentPiece, { kind: 'table' }>): Block[] => {
  const shares = head.map((_, rank) => (rank === 0 ? 2 : 1) / (head.length + 1))
  const row = (texts: readonly string[], isHead: boolean): word.TableRow =>
    new word.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, rank) => cell(text, shares[rank] ?? 0, isHead)),
    })
  return [
    new word.Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) }),
    new word.Table({
      width: { size: WIDTH, type: word.WidthType.DXA },
      columnWidths: shares.map((share) => Math.floor(WIDTH * share)),
      layout: word.TableLayoutType.FIXED,
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
    }),
    new word.Paragraph({ spacing: { after: 60 }, children: [] }),
  ]
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array): readonly [width: number, height: number] => {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return [header.getUint32(16), header.getUint32(20)]
}

const picture = ({ title, png }: Extract<DocumentPiece, { kind: 'picture' }>): Block[] => {
  const [width, height] = sizeOf(png)
  const text = xmlCharacters(title)
  return [
    new word.Paragraph({
      keepNext: true,
      children: [
        new word.ImageRun({
          type: 'png',
          data: png,
          transformation: { width: PIXELS, height: Math.round((PIXELS * height) / width) },
          altText: { name: text, title: text, description: text },
        }),
      ],
    }),
    new word.Paragraph({ style: 'Caption', children: runs(title) }),
  ]
}

const blocks = (piece: DocumentPiece): readonly Block[] => {
  switch (piece.kind) {
    case 'title':
      return [new word.Paragraph({ heading: word.HeadingLevel.TITLE, children: runs(piece.text) })]
    case 'section':
      return [
        new word.Paragraph({
          heading: word.HeadingLevel.HEADING_1,
          keepNext: true,
          children: runs(piece.text),
        }),
      ]
    case 'line':
      return [new word.Paragraph({ spacing: { after: 0 }, children: runs(piece.text, { color: GREY }) })]
    case 'note':
      return [new word.Paragraph({ children: runs(piece.text, { color: GREY, size: 19 }) })]
    case 'paragraph':
      return [new word.Paragraph({ children: runs(piece.text) })]
    case 'list':
      return piece.items.map((item) => new word.Paragraph({ bullet: { level: 0 }, children: runs(item) }))
    case 'table':
      return table(piece)
    case 'picture':
      return picture(piece)
  }
}

const styles: word.IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
  },
  paragraphStyles: [
    {
      ...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal' },
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
  ],
}

/** Who and when, by the day alone: the library would write the minute. */
const core = (title: string, made: string): { path: string; data: string } => ({
  path: 'docProps/core.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Tournée</dc:creator><dc:language>fr-FR</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:modified></cp:coreProperties>`,
})

/**
 * A report as a word processor's file (Office Open XML): headings, paragraphs, lists and tables that can be edited, charts as
 * their tables, maps as the PNG given by the name of their picture, else said to be left out.
 */
export const reportDocx = async (
  report: Report,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> => {
  const { CURRENT, TOTAL_PAGES } = word.PageNumber
  const small = { color: GREY, size: 18 }
  const document = new word.Document({
    title: xmlCharacters(report.title),
    creator: 'Tournée',
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new word.Header({
            children: [
              new word.Paragraph({
                children: runs([report.title, ...report.lines.slice(0, 1)].join(' · '), small),
              }),
            ],
          }),
        },
        footers: {
          default: new word.Footer({
            children: [
              new word.Paragraph({
                alignment: word.AlignmentType.END,
                children: [
                  new word.TextRun({ ...small, children: [words.page, CURRENT, words.of, TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: documentPieces(report, pictures).flatMap(blocks),
      },
    ],
  })
  const bytes = await word.Packer.toArrayBuffer(document, undefined, [core(report.title, report.made)])
  return new Uint8Array(bytes)
}
