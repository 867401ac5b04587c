import { expect, test } from 'vitest'
import { stopsLeavingRound } from '../../../../src/domain/week/changed-stops.ts'
import { compareColumns, withVariants } from '../../../../src/ui/semaine/compare/compare-columns.ts'
import { type CompareRow, compareRows } from '../../../../src/ui/semaine/compare/compare-rows.ts'
import { WEEK } from '../week-scene.ts'
import { comparedEstate, comparisonOf, planWith } from './compare-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const rowsOf = (): ReadonlyMap<string, CompareRow> => {
  const estate = comparedEstate()
  const columns = compareColumns(comparisonOf(estate), WEEK)
  return new Map(compareRows(columns, 5, estate.landlord).map((row) => [row.id, row]))
}

test('rows come in the order of importance, landlords by their target', () => {
  expect([...rowsOf().keys()]).toEqual([
    ...['served', 'worst', 'overdue', 'missing', 'short', 'share-partenord-habitat', 'share-vilogia'],
    ...['public', 'guessed', 'metres', 'walk', 'changed'],
  ])
})

test('the best value is marked, by more or by less as the measure wants; what most have is not', () => {
  const rows = rowsOf()
  const best = (id: string) => rows.get(id)!.cells.map((cell) => cell?.best)
  expect(best('served')).toEqual([false, true, undefined])
  expect(best('overdue')).toEqual([false, true, undefined])
  expect(best('walk')).toEqual([true, false, undefined])
  expect(best('missing')).toEqual([false, false, undefined])
  expect(best('public')).toEqual([false, false, undefined])
})

test('differences to the standing week are signed, and « pareil » where none can be read', () => {
  const rows = rowsOf()
  const of = (id: string) => rows.get(id)!.cells.map((cell) => cell && plain(cell.difference ?? '—'))
  expect(of('served')).toEqual(['—', '+1', null])
  expect(of('worst')).toEqual(['—', '−4 jours', null])
  expect(of('missing')).toEqual(['—', 'pareil', null])
  expect(of('guessed')).toEqual(['—', '−4 pt', null])
  expect(of('metres')).toEqual(['—', '+840 m', null])
})

test('a share is inside within three points of its target, and outside beyond', () => {
  expect(
    rowsOf()
      .get('share-partenord-habitat')!
      .cells.map((cell) => cell?.band),
  ).toEqual(['outside', 'inside', undefined])
})

test('stops that change are those of the standing week that left their round', () => {
  const estate = comparedEstate()
  const standing = planWith(estate, [['e1', 'e2', 'e3'], ['square']])
  expect(stopsLeavingRound(standing, standing)).toBe(0)
  expect(stopsLeavingRound(standing, planWith(estate, [['e3', 'e2', 'e1'], ['square']]))).toBe(0)
  expect(
    stopsLeavingRound(
      standing,
      planWith(estate, [
        ['e1', 'e2', 'e4'],
        ['square', 'e3'],
      ]),
    ),
  ).toBe(1)
  expect(stopsLeavingRound(standing, planWith(estate, [[], []]))).toBe(4)
})

test('what was compared for another week has no columns; the standing week is always the first', () => {
  const estate = comparedEstate()
  expect(compareColumns(comparisonOf(estate), '2026-W50')).toEqual([])
  const columns = compareColumns(comparisonOf(estate), WEEK)
  expect(columns.map(({ variant, rank }) => [variant.type, rank])).toEqual([
    ['standing', 0],
    ['seed', 1],
    ['without-round', null],
  ])
})

test('a variant is asked for once', () => {
  const seed = { type: 'seed', seed: 2 } as const
  expect(
    withVariants(
      [seed],
      [
        { type: 'seed', seed: 2 },
        { type: 'max-gap', days: 12 },
      ],
    ),
  ).toEqual([seed, { type: 'max-gap', days: 12 }])
})
