import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { ReportBlock } from '../../../src/domain/reports/report.ts'
import { reportDocx } from '../../../src/exchange/documents/report-docx.ts'
import { xmlCharacters } from '../../../src/exchange/text/xml-characters.ts'
import { aPicture, aReport } from './a-report.ts'

const NONE = new Map<string, Uint8Array>()
/** A PNG of one pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const written = async (
  blocks: readonly ReportBlock[],
  over: Parameters<typeof aReport>[1] = {},
  pictures: ReadonlyMap<string, Uint8Array> = NONE,
): Promise<Record<string, string>> => {
  const files = unzipSync(await reportDocx(aReport(blocks, over), pictures))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Paragraphs of a part of the file as a strict parser reads them: their text, a line feed for a break, and their style. */
const paragraphs = (xml: string): { style: string | undefined; text: string }[] => {
  const found: { style: string | undefined; text: string }[] = []
  let inText = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const last = found.at(-1)
    if (name === 'w:p') found.push({ style: undefined, text: '' })
    if (name === 'w:pStyle' && last) last.style = String(attributes['w:val'])
    if (name === 'w:br' && last) last.text += '\n'
    inText = name === 'w:t'
  })
  parser.on('closetag', () => {
    inText = false
  })
  parser.on('text', (text) => {
    const last = found.at(-1)
    if (inText && last) last.text += text
  })
  parser.write(xml).close()
  return found
}

const table: ReportBlock = {
  kind: 'table',
  table: {
    id: 't',
    caption: 'Décisions prises',
    head: ['Décision', 'Qui', 'Pour le'],
    rows: [{ head: 'Réparer le hall', cells: ['Vilogia', '1er décembre 2026'] }],
  },
}

test('headings, lines, tables with a head that is repeated, lists, in the order of the report', async () => {
  const files = await written([table, { kind: 'list', items: ['un point'] }])
  const document = files['word/document.xml'] ?? ''
  const read = paragraphs(document)
  expect(read.map(({ text }) => text).filter(Boolean)).toEqual([
    ...['Compte rendu de réunion', 'Données fictives', 'Blanchemaille', 'Comité technique'],
    ...['Fait le 24\u00a0novembre 2026', 'Depuis la dernière réunion', 'Décisions prises'],
    ...['Décision', 'Qui', 'Pour le', 'Réparer le hall', 'Vilogia', '1er décembre 2026', 'un point'],
    ...['Sources et méthode', 'D’après les enregistrements de l’équipe.'],
  ])
  const styleOf = (text: string) => read.find((each) => each.text === text)?.style
  expect(styleOf('Compte rendu de réunion')).toBe('Title')
  expect(styleOf('Depuis la dernière réunion')).toBe('Heading1')
  expect(styleOf('Décisions prises')).toBe('Caption')
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(2)
  expect(document).toContain('<w:numPr>')
  expect(files['word/styles.xml']).toContain('w:val="fr-FR"')
  const foot = Object.entries(files).find(([name]) => /^word\/footer\d*\.xml$/.test(name))?.[1] ?? ''
  expect(foot).toContain('PAGE')
  expect(foot).toContain('NUMPAGES')
})

test('what is said of the file itself is its title and its day, never the minute', async () => {
  const core = (await written([], { title: 'Compte & rendu' }))['docProps/core.xml'] ?? ''
  expect(core).toContain('<dc:title>Compte &amp; rendu</dc:title>')
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'])
})

test('a map is inside as its picture, with words for who does not see it', async () => {
  const files = await written([{ kind: 'map', picture: aPicture }], {}, new Map([[aPicture.name, PIXEL]]))
  expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  expect(files['word/document.xml']).toContain('descr="Présence en novembre. novembre 2026"')
})

test('whatever is typed is read back as text, and nothing of it is markup', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('</w:t><w:br/>', '<!DOCTYPE x>', '&amp;', ']]>', '\u0000\u0008', 'a\r\nb', '\ud800'),
  )
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const files = await written([{ kind: 'list', items: [text] }], { notes: [] })
      const expected = xmlCharacters(text).replace(/\r\n|\r/g, '\n')
      expect(paragraphs(files['word/document.xml'] ?? '').at(-1)?.text).toBe(expected)
    }),
    { numRuns: 60 },
  )
})

const office = ['libreoffice', 'soffice'].find((name) => spawnSync(name, ['--version']).status === 0)

test.skipIf(!office)(
  'another word processor opens it (skipped where LibreOffice is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    writeFileSync(join(folder, 'a.docx'), await reportDocx(aReport([table]), NONE))
    const asked = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    execFileSync(office ?? '', [...asked, join(folder, 'a.docx')], { timeout: 60_000 })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('Réparer le hall')
  },
)
