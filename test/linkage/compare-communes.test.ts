import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import type { Read } from '../../src/domain/import.ts'
import { compare } from '../../src/linkage/compare.ts'
import { address, footprint, housing, metresFrom, rectangle } from './sources.ts'

const read = (records: readonly AnyRecord[], covers: Read['covers']): Read => ({
  kind: 'addresses',
  records,
  datasets: [],
  covers,
  notices: [],
  questions: [],
  seen: records.length,
})
const estate = (...records: readonly AnyRecord[]): Estate => withRecords(emptyEstate(), records)

test('a file of one commune takes nothing from the next one, whose records lie within its box', () => {
  const lille = { insee: '59350', commune: 'Lille', postcode: '59800' }
  const stands = estate(
    address('59350_1', { ...lille, number: '3', at: metresFrom(50, 50) }),
    footprint('f-lille', { insee: '59350', geometry: rectangle(40, 40, 60, 60) }),
    housing('r-lille', { ...lille, number: '3' }),
    address('59410_old', { number: '5', at: metresFrom(60, 60) }),
  )
  const again = read(
    [
      address('59410_1', { at: metresFrom(0, 0) }),
      address('59410_2', { number: '14', at: metresFrom(100, 100) }),
      footprint('f-1', { insee: '59410', geometry: rectangle(0, 0, 20, 20) }),
      footprint('f-2', { insee: '59410', geometry: rectangle(90, 90, 120, 120) }),
      housing('r-1'),
    ],
    [
      { kind: 'address', source: 'Base adresse nationale', communes: ['59410'] },
      { kind: 'footprint', source: 'Cadastre', communes: ['59410'] },
      { kind: 'housing', source: 'RPLS', communes: ['59410'] },
    ],
  )
  const gone = compare(stands, again).differences.filter(({ status }) => status === 'gone')
  expect(gone.map(({ id }) => id)).toEqual(['59410_old'])
})

test('an address of a commune merged into another keeps its record under its new key', () => {
  const stands = estate(address('59355_0010_00012', { insee: '59355', commune: 'Lomme' }))
  const merged = address('59350_0010_00012', {
    insee: '59350',
    commune: 'Lille',
    formerInsee: '59355',
    formerCommune: 'Lomme',
  })
  const covers = [
    { kind: 'address' as const, source: 'Base adresse nationale', communes: ['59350', '59355'] },
  ]
  const { differences } = compare(stands, read([merged], covers))
  expect(differences.map(({ id, status }) => [id, status])).toEqual([['59355_0010_00012', 'changed']])
})
