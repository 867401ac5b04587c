import { expect, test } from 'vitest'
import { type AnyRecord, emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { readTerritory, writeTerritory } from '../../../src/exchange/formats/territory-package.ts'
import { territoryFiles } from '../territory-files.ts'

const read = (files: ReadonlyMap<string, string>): readonly AnyRecord[] => {
  const records = readTerritory(files)
  if (!Array.isArray(records)) throw new Error(JSON.stringify(records))
  return records
}

const damaged = (file: string, edit: (text: string) => string) => {
  const files = territoryFiles()
  files.set(file, edit(files.get(file)!))
  return readTerritory(files)
}

test('the embedded territory is read whole', () => {
  const estate = withRecords(emptyEstate(), read(territoryFiles()))
  expect(Object.fromEntries(Object.entries(estate).map(([kind, all]) => [kind, all.size]))).toMatchObject({
    settings: 1,
    landlord: 5,
    perimeter: 2,
    sector: 6,
    street: 2565,
    building: 72,
    entrance: 214,
    publicPlace: 12,
    receptionPlace: 3,
    landmark: 11,
    code: 57,
    pair: 2,
    roundTemplate: 10,
    situation: 0,
  })
  expect(estate.settings.get('settings')).toMatchObject({ territory: 'Nouveau Mons', fictional: false })
})

test('a record carries the fields of the domain and nothing else', () => {
  const building = read(territoryFiles()).find(({ kind }) => kind === 'building')!
  expect(Object.keys(building).sort()).toEqual(
    ['dwellings', 'geometry', 'id', 'kind', 'landlord', 'name', 'precision', 'source'].sort(),
  )
})

test('written and read back, the records are the same', () => {
  const records = read(territoryFiles())
  const again = read(writeTerritory(withRecords(emptyEstate(), records)))
  expect(withRecords(emptyEstate(), again)).toEqual(withRecords(emptyEstate(), records))
})

test('codes are those of the taxonomy, with their retention and finest place', () => {
  const codes = read(territoryFiles()).filter((record) => record.kind === 'code')
  const count = (family: string): number => codes.filter((code) => code.family === family).length
  expect(['A', 'B', 'C', 'D', 'E', 'G'].map(count)).toEqual([8, 7, 6, 4, 3, 6])
  expect(codes.filter(({ retentionMonths }) => retentionMonths === 3).map(({ id }) => id)).toEqual([
    'C5',
    'E1',
    'E2',
    'E3',
    'G1',
    'G2',
    'G3',
    'G4',
    'G5',
    'G6',
  ])
  expect(codes.filter(({ finest }) => finest === 'sector').map(({ id }) => id)).toEqual([
    'C5',
    'G1',
    'G2',
    'G3',
    'G4',
    'G5',
    'G6',
  ])
})

test('the rounds of a week give each pair as many mornings as afternoons, give or take one', () => {
  const rounds = read(territoryFiles()).filter((record) => record.kind === 'roundTemplate')
  for (const pair of ['pair-1', 'pair-2']) {
    const mornings = rounds.filter((round) => round.pair === pair && round.start < '13:00').length
    expect([2, 3]).toContain(mornings)
  }
  for (const weekday of [1, 2, 3, 4, 5]) {
    const starts = rounds.filter((round) => round.weekday === weekday).map(({ start }) => start)
    expect(starts).toEqual(['09:30', '14:00'])
  }
})

test.each([
  ['a missing file', 'fault geo-missing', () => readTerritory(new Map())],
  ['cut JSON', 'json-truncated', () => damaged('streets.geojson', (text) => text.slice(0, -40))],
  [
    'a ring left open',
    'bad-geometry',
    () => damaged('sectors.geojson', (text) => text.replace(/,\[[0-9.,]+\]\]\]\}/, ']]}')),
  ],
  [
    'an unknown class of street',
    'layer-invalid',
    () => damaged('streets.geojson', (text) => text.replace('"class":"service"', '"class":"motorway"')),
  ],
  [
    'negative dwellings',
    'layer-invalid',
    () => damaged('buildings.geojson', (text) => text.replace('"dwellings":38', '"dwellings":-38')),
  ],
  [
    'an id used twice',
    'id-twice',
    () =>
      damaged('entrances.geojson', (text) =>
        text.replace('"id":"E002","building"', '"id":"E001","building"'),
      ),
  ],
  [
    'a landlord nobody knows',
    'reference-unknown',
    () => damaged('entrances.geojson', (text) => text.replace('"landlord":"vilogia"', '"landlord":"other"')),
  ],
  [
    'a point for a building',
    'layer-invalid',
    () =>
      damaged('buildings.geojson', (text) =>
        text.replace(/"geometry":\{[^}]+\}/, '"geometry":{"type":"Point","coordinates":[3,50]}'),
      ),
  ],
])('%s is told as %s', (_what, code, act) => {
  const result = act()
  expect(result).toMatchObject(code.startsWith('fault') ? { kind: 'fault' } : { kind: 'refusal', code })
})
