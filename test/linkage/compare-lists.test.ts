import { expect, test } from 'vitest'
import { type AnyRecord, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Holding } from '../../src/domain/holding.ts'
import { compare } from '../../src/linkage/compare.ts'
import { holding, metresFrom } from './sources.ts'

const VILOGIA = [{ kind: 'holding', landlord: 'vilogia' }] as const
/** What a list read again says of lines that stand: id, status and fields. */
const told = (stands: readonly Holding[], again: readonly Holding[]) =>
  compare(withRecords(emptyEstate(), stands), {
    kind: 'landlord',
    records: again as readonly AnyRecord[],
    datasets: [],
    covers: VILOGIA,
    notices: [],
    questions: [],
    seen: again.length,
  }).differences.map(({ id, status, fields }) => [id, status, ...fields])

test('a door keeps its record when the column of halls is corrected, or written otherwise', () => {
  const stands = [holding('h1', { hall: 'Les Œillets' }), holding('h2', { number: '14', hall: 'A' })]
  const again = [holding('n1', { residence: 'Les Œillets' }), holding('n2', { number: '14', hall: 'Hall A' })]
  expect(told(stands, again)).toEqual([
    ['h1', 'changed', 'hall', 'residence'],
    ['h2', 'changed', 'hall'],
  ])
})

test('halls of one address that lost their names are not taken for each other', () => {
  const stands = [holding('h1', { hall: 'A' }), holding('h2', { hall: 'B' })]
  const again = [holding('n1', { hall: '1' }), holding('n2', { hall: '2' })]
  expect(told(stands, again).map(([, status]) => status)).toEqual(['gone', 'gone', 'new', 'new'])
})

test('a door without an address keeps its record by residence and hall when its position moves', () => {
  const bare = { number: '', street: '', residence: 'Les Sarts' }
  const stands = [holding('h1', { ...bare, hall: 'A' }), holding('h2', { ...bare, hall: 'B' })].map(
    (each, rank) => ({ ...each, at: metresFrom(rank * 20, 0) }),
  )
  const again = [holding('n1', { ...bare, hall: 'A' }), holding('n2', { ...bare, hall: 'B' })].map(
    (each, rank) => ({ ...each, at: metresFrom(rank * 20, 6) }),
  )
  expect(told(stands, again)).toEqual([
    ['h1', 'moved', 'at'],
    ['h2', 'moved', 'at'],
  ])
})
