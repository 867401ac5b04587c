import { expect, test } from 'vitest'
import { documentPieces } from '../../../src/exchange/documents/document-piece.ts'
import { aPicture, aReport } from './a-report.ts'

const NONE = new Map<string, Uint8Array>()
const inside = (...blocks: Parameters<typeof aReport>[0]) =>
  documentPieces(aReport(blocks, { notes: [] }), NONE).slice(5)

test('the head says what, that it is fictional, for whom and when; notes come last under their title', () => {
  const texts = documentPieces(aReport([]), NONE).map((piece) => ('text' in piece ? piece.text : piece.kind))
  expect(texts).toEqual([
    'Compte rendu de réunion',
    'Données fictives',
    'Blanchemaille',
    'Comité technique',
    'Fait le 24\u00a0novembre 2026',
    'Depuis la dernière réunion',
    'Sources et méthode',
    'D’après les enregistrements de l’équipe.',
  ])
  const own = documentPieces(aReport([], { fictional: false, notes: [] }), NONE)
  expect(own.some((piece) => 'text' in piece && /fictives|Sources/.test(piece.text))).toBe(false)
})

test('figures are rows of a table, with a third column where one has more to say', () => {
  const figure = { id: 'passages', label: 'Passages', value: 120, shown: '120', definition: '' }
  expect(inside({ kind: 'figures', figures: [{ ...figure, of: 'sur 150' }] })[1]).toEqual({
    kind: 'table',
    caption: 'Depuis la dernière réunion',
    head: ['Chiffre', 'Valeur'],
    rows: [['Passages', '120 sur 150']],
  })
  const compared = { ...figure, was: { value: 90, shown: '90' }, change: 'hausse', uncertainty: '± 10' }
  expect(inside({ kind: 'figures', figures: [figure, compared] })[1]).toMatchObject({
    head: ['Chiffre', 'Valeur', 'Précisions'],
    rows: [
      ['Passages', '120', ''],
      ['Passages', '120', 'avant\u00a0: 90\nhausse\n± 10'],
    ],
  })
  expect(inside({ kind: 'figures', figures: [] })).toHaveLength(1)
})

test('a table keeps its cells in order, numbers in French, what is withheld as a dash', () => {
  const table = {
    id: 't',
    caption: 'Secteurs',
    head: ['Secteur', 'Passages', 'Motif'],
    rows: [
      { head: 'Nord', cells: [1234.56, 'portes'] },
      { head: 'Sud', cells: [null, ''] },
    ],
    note: 'Sous le tableau',
  }
  expect(inside({ kind: 'table', table }).slice(1)).toEqual([
    {
      kind: 'table',
      caption: 'Secteurs',
      head: ['Secteur', 'Passages', 'Motif'],
      rows: [
        ['Nord', '1\u202f234,6', 'portes'],
        ['Sud', '–', ''],
      ],
    },
    { kind: 'note', text: 'Sous le tableau' },
  ])
})

test('a chart is its table: categories down, series across, its band and its note under it', () => {
  const chart = {
    id: 'c',
    title: 'Part de présence',
    form: 'lines' as const,
    unit: '%',
    categories: ['sept.', 'oct.'],
    series: [
      { name: 'Vilogia', values: [30, null] },
      { name: 'Ville', values: [28.4] },
    ],
    band: { name: 'Clé', from: 25, until: 31 },
    note: 'Par mois',
  }
  expect(inside({ kind: 'chart', chart }).slice(1)).toEqual([
    {
      kind: 'table',
      caption: 'Part de présence (%)',
      head: ['', 'Vilogia', 'Ville'],
      rows: [
        ['sept.', '30', '28,4'],
        ['oct.', '–', '–'],
      ],
    },
    { kind: 'note', text: 'Clé\u00a0: de 25\u00a0à 31' },
    { kind: 'note', text: 'Par mois' },
  ])
})

test('a map is its picture where there is one, else it is said to be left out', () => {
  const png = new Uint8Array([1])
  const map = { kind: 'map', picture: aPicture } as const
  expect(inside(map)[1]).toEqual({
    kind: 'note',
    text: 'Carte «\u00a0Présence en novembre\u00a0»\u00a0: elle se trouve dans la page HTML, pas dans ce fichier.',
  })
  expect(documentPieces(aReport([map]), new Map([[aPicture.name, png]]))).toContainEqual({
    kind: 'picture',
    title: 'Présence en novembre. novembre 2026',
    png,
  })
})

test('a text is a paragraph a line, a list stays a list', () => {
  expect(inside({ kind: 'text', text: 'un\ndeux' }, { kind: 'list', items: ['a', 'b'] }).slice(1)).toEqual([
    { kind: 'paragraph', text: 'un' },
    { kind: 'paragraph', text: 'deux' },
    { kind: 'list', items: ['a', 'b'] },
  ])
})
