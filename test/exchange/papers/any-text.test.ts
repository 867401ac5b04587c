import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Paper } from '../../../src/domain/reports/paper.ts'
import type { Report } from '../../../src/domain/reports/report.ts'
import { chartPicture } from '../../../src/exchange/papers/chart-picture.ts'
import { layOut } from '../../../src/exchange/papers/lay-out.ts'
import { paperHtml } from '../../../src/exchange/papers/paper-html.ts'
import { reportTables } from '../../../src/exchange/papers/report-tables.ts'
import { chart, elementsOf, figure, picture, report } from './made-up-report.ts'

/** A report that says one text wherever a text can stand. */
const saying = (text: string): Report => ({
  ...report([
    { kind: 'text', id: text, text },
    {
      kind: 'figures',
      figures: [
        figure(text, {
          label: text,
          shown: text,
          definition: text,
          of: text,
          change: text,
          uncertainty: text,
        }),
      ],
    },
    {
      kind: 'table',
      table: {
        id: text,
        caption: text,
        head: [text, text],
        rows: [{ head: text, cells: [text] }],
        note: text,
      },
    },
    {
      kind: 'chart',
      chart: chart({
        id: text,
        title: text,
        unit: text,
        categories: [text],
        series: [
          { name: text, values: [1] },
          { name: text, values: [2] },
        ],
        band: { name: text, from: 0, until: 1 },
        note: text,
      }),
    },
    { kind: 'map', picture: { ...picture(text), title: text, lines: [text], notes: [text] } },
    { kind: 'list', items: [text] },
  ]),
  ...{ name: 'essai', title: text, lines: [text], notes: [text], fictional: true },
})
const laid = (text: string): Paper =>
  layOut(saying(text), { size: 'A4', orientation: 'portrait', edits: { [text]: text } })

/** Whatever is said, the file has the tags of the page and no other. */
const expectText = (text: string): void => {
  const paper = laid(text)
  const html = paperHtml(paper)
  const tags = paper.body.flatMap(elementsOf)
  const open = tags.length + tags.filter(({ tag }) => tag !== 'img').length
  // Those of the frame: doctype, html, head, three metas, title and style with their ends.
  const [head, body] = [html.slice(0, html.indexOf('<body>')), html.slice(html.indexOf('<body>'))]
  expect(body.split('<').length - 1).toBe(open + 3)
  expect(head.split('<').length - 1).toBe(11)
  expect(body.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on[a-z]+=/i)
  for (const { attributes } of tags)
    for (const name of Object.keys(attributes ?? {})) expect(name).not.toMatch(/^on|^style$/)
}

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '\\',
        '</style>',
        '<!--',
        '-->',
        ']]>',
        '\n',
        '\r',
        '\u0000',
        '{',
        '}',
        ';',
        'onload=',
        '<script>',
        '</title>',
        '&lt;',
        '\ud800',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

test('whatever is said stays text in the file of a page', () => {
  fc.assert(fc.property(nasty, expectText), { numRuns: 150 })
})

test('whatever is said, a chart to be copied is XML', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(chartPicture(saying(text), text)).close()
    }),
    { numRuns: 100 },
  )
})

test('whatever is said, the tables hold one line a row and no formula', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const written = reportTables(saying(text))
      // Quoted cells put away, each row ends by CRLF and no cell begins as a formula.
      const plain = written.slice(1).replaceAll(/"(?:[^"]|"")*"/g, 'q')
      for (const row of plain.split('\r\n').slice(0, -1))
        for (const cell of row.split(';')) expect(cell).not.toMatch(/^[=+@]/)
    }),
    { numRuns: 100 },
  )
})

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const blns = `${CORPUS}third-party/blns/blns-70.json`
const naughty: readonly string[] = existsSync(blns)
  ? (JSON.parse(readFileSync(blns, 'utf8')) as { string: string }[]).map((each) => each.string)
  : []
const handmade: readonly string[] = ['osm', 'geojson', 'csv', 'gpx', 'backup'].flatMap((folder) => {
  const at = `${CORPUS}handmade/${folder}`
  const files = existsSync(at) ? readdirSync(at).filter((file) => file.includes('xss')) : []
  return files.map((file) => readFileSync(`${at}/${file}`, 'utf8'))
})

describe.skipIf(naughty.length === 0)(
  'texts of the corpus (skipped where ../shared/corpus is absent)',
  () => {
    test('naughty strings stay text', () => {
      for (const text of naughty) expectText(text)
    })

    test('files that carry scripts stay text', () => {
      expect(handmade.length).toBeGreaterThan(3)
      for (const text of handmade) expectText(text)
    })
  },
)
