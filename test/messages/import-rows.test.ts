import { expect, test } from 'vitest'
import type { Read } from '../../src/domain/import.ts'
import { rowsRead } from '../../src/messages/import-rows.ts'

const read = (kind: Read['kind'], seen: number, ...records: object[]): string =>
  rowsRead({ kind, seen, records: records as unknown as Read['records'] }).replaceAll(/\s/g, ' ')

test('a file’s rows are counted in its own words, with those that were left', () => {
  const door = { kind: 'holding' }
  expect(read('landlord', 3, door, door, { kind: 'landlord' })).toBe('2 portes, sur 3 lignes lues')
  expect(read('landlord', 2, door, door, { kind: 'landlord' })).toBe('2 portes')
  expect(read('addresses', 1, { kind: 'address' })).toBe('1 adresse')
  expect(read('landlord', 22)).toBe('0 porte, sur 22 lignes lues')
})

test('dwellings are counted at their addresses', () => {
  const at = (dwellings: number): object => ({ kind: 'housing', dwellings })
  expect(read('housing', 40, at(30), at(10))).toBe('40 logements à 2 adresses')
  expect(read('housing', 2000, at(30), at(10))).toBe('40 logements à 2 adresses, sur 2 000 lignes lues')
})

test('a track of many points is one object', () => {
  expect(read('points', 14, { kind: 'street' })).toBe('1 objet')
})
