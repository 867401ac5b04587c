import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastePreview } from '../../../../src/ui/territoire/stock/paste-preview.ts'
import { readBlock, writeBlock } from '../../../../src/ui/territoire/stock/spreadsheet-block.ts'
import {
  COLUMNS,
  type Column,
  NO_FILTER,
  orderedIds,
  stockRows,
} from '../../../../src/ui/territoire/stock/stock-rows.ts'
import { building, entrance, estate, landlord } from '../../../domain/build.ts'

const scene = estate(
  landlord('logis', { name: 'Logis Métropole', aliases: ['LMH'] }),
  landlord('partenord-habitat', { name: 'Partenord Habitat' }),
  building('b', { name: 'Tour Z' }),
  entrance('d1', { number: '1', building: 'b' }),
  entrance('d2', { number: '2', building: 'b' }),
  entrance('d10', { number: '10', building: 'b', dwellings: 0 }),
  entrance('shut', { number: '3', building: 'b', closed: '2026-01-01' }),
)
const rows = stockRows(scene)
const order = (filter = {}, sort: Partial<{ column: Column; descending: boolean }> = {}) =>
  orderedIds(rows, { ...NO_FILTER, ...filter }, { column: 'building', descending: false, ...sort }, (id) =>
    scene.landlord.has(id),
  )
const shown = order({ building: 'b' }).map((id) => rows.get(id)!)
const paste = (text: string, column: Column = 'number', row = 0) =>
  pastePreview(scene, shown, { row, column }, readBlock(text))

test('rows are the doors in use, numbers in their order; filters narrow, a column sorts both ways', () => {
  expect(order({ building: 'b' })).toEqual(['d1', 'd2', 'd10'])
  expect(order({ text: 'tour Z 10' })).toEqual(['d10'])
  expect(order({ onlyMissing: true })).toEqual(['e1', 'e2', 'd10'])
  expect(order({ building: 'b' }, { column: 'dwellings' })).toEqual(['d10', 'd1', 'd2'])
  expect(order({ building: 'b' }, { column: 'number', descending: true })).toEqual(['d10', 'd2', 'd1'])
  expect(order({ landlord: 'unknown' })).toEqual([])
  expect(order({ landlord: 'partenord-habitat' })).toEqual(['e2'])
})

test('a block lands from its cell downwards and to the right, words and aliases understood', () => {
  const { edits, bad, changes } = paste('LMH\t 1 024 \tlibre\npartenord\t12\tBADGE', 'landlord', 1)
  expect(bad).toEqual([])
  expect(edits).toEqual([
    { id: 'd2', fields: { landlord: 'logis', dwellings: 1024, access: 'free' } },
    { id: 'd10', fields: { landlord: 'partenord-habitat', dwellings: 12 } },
  ])
  expect(changes[0]).toEqual({ id: 'd2', column: 'landlord', before: 'VILOGIA', after: 'LMH' })
})

test('bad cells are named with row, column, value and what to write; the others are kept', () => {
  const { edits, bad } = paste('Nexity\tdouze\tLibre\nVILOGIA\t-4\tdigicode', 'landlord')
  expect(edits).toEqual([{ id: 'd1', fields: { access: 'free' } }])
  expect(bad.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 'landlord', 'Nexity'],
    [1, 'dwellings', 'douze'],
    [2, 'dwellings', '-4'],
    [2, 'access', 'digicode'],
  ])
  expect(bad[0]!.why).toContain('Logis Métropole')
  expect(bad[2]!.why).toBe('La valeur doit être comprise entre 0 et 2000.')
})

test('our own copy pasted back changes nothing: its header is skipped, columns that can’t be edited agree', () => {
  const copy = writeBlock([
    COLUMNS.map(
      (column) =>
        ({
          number: 'Numéro ou adresse',
          building: 'Bâtiment',
          residence: 'Résidence',
          landlord: 'Bailleur',
          dwellings: 'Logements',
          access: 'Accès',
          gapClass: 'Rythme',
          provenance: 'Source et précision',
        })[column],
    ),
    ...shown.map(({ cells }) => COLUMNS.map((column) => cells[column])),
  ])
  expect(paste(copy)).toEqual({
    edits: [],
    changes: [],
    bad: [],
    headerSkipped: true,
    beyond: 0,
    wide: 0,
  })
})

test('what falls off the table is counted, what can’t be edited here is named', () => {
  const { beyond, wide, bad } = paste('a\tb\nc\nd\ne\tf', 'provenance', 1)
  expect({ beyond, wide }).toEqual({ beyond: 2, wide: 1 })
  expect(bad.map(({ why }) => why)).toEqual(Array(2).fill('cette colonne ne se modifie pas ici.'))
})

test('quoted cells hold tabs, line ends and quotes; a quote in the middle is a quote', () => {
  expect(readBlock('"a\tb\r\nc ""d"""\te\r\n')).toEqual([['a\tb\r\nc "d"', 'e']])
  expect(readBlock('12" rue\t"Les Sarts" nord\n')).toEqual([['12" rue', '"Les Sarts" nord']])
  expect(readBlock('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ])
})

test('any block is read back as it was written', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', '\t', '\r\n', 'a"b', '"a"', '\r'))
  const block = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(block, (each) => {
      expect(readBlock(writeBlock(each))).toEqual(each)
    }),
  )
})

test('a block with headings of its own lands in the columns that they name, wherever the cell is', () => {
  const { edits, bad, headerSkipped } = paste('LOGEMENTS\tacces\n26\tBadge\n17\tLibre')
  expect(headerSkipped).toBe(true)
  expect(bad).toEqual([])
  expect(edits).toEqual([
    { id: 'd1', fields: { dwellings: 26 } },
    { id: 'd2', fields: { dwellings: 17, access: 'free' } },
  ])
})
