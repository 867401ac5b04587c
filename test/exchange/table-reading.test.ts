import { expect, test } from 'vitest'
import { readWkt } from '../../src/exchange/places/read-wkt.ts'
import { addressParts, houseNumberOf } from '../../src/exchange/tables/house-number.ts'
import { degreesOf, pairOf } from '../../src/exchange/tables/read-degrees.ts'
import { isStreet, streetKey } from '../../src/exchange/tables/street-words.ts'
import { codesOf, mustRead, openOf, readText, recordsOf } from './read-records.ts'

test.each([
  ['12', { number: '12', suffix: '' }],
  ['n° 12', { number: '12', suffix: '' }],
  ['12 BIS', { number: '12', suffix: 'bis' }],
  ['3B', { number: '3', suffix: 'b' }],
  ['12a1', { number: '12', suffix: 'a1' }],
  ['12/14', { number: '12-14', suffix: '' }],
  ['12 à 16', { number: '12-16', suffix: '' }],
  ['0', { number: '', suffix: '' }],
  ['SN', { number: '', suffix: '' }],
  ['99999', { number: '', suffix: '' }],
  ['03-mai', { number: '3-5', suffix: '', wasDate: true }],
  ['01/02/2026', { number: '1-2', suffix: '', wasDate: true }],
  ['Hall B', null],
  ['12 345 678', null],
])('the house number %j is %j', (raw, expected) => expect(houseNumberOf(raw)).toEqual(expected))

test.each([
  [
    '12 bis, rue du Languedoc 59370 Mons-en-Barœul',
    ['12', 'bis', 'rue du Languedoc', '59370', 'Mons-en-Barœul'],
  ],
  ['12-14 avenue Robert Schuman', ['12-14', '', 'avenue Robert Schuman', '', '']],
  ['3 B rue de Bourgogne', ['3', 'b', 'rue de Bourgogne', '', '']],
  ['2 place de la Mairie', ['2', '', 'place de la Mairie', '', '']],
  ['Résidence des Sarts', ['', '', 'Résidence des Sarts', '', '']],
])('the address %j is %j', (raw, expected) => {
  const { number, suffix, street, postcode, commune } = addressParts(raw)
  expect([number, suffix, street, postcode, commune]).toEqual(expected)
})

test('a street has one key however its kind is written', () => {
  expect(streetKey('R. de  BOURGOGNE')).toBe(streetKey('rue de Bourgogne'))
  expect(streetKey('Bd Napoléon-Ier')).toBe('boulevard napoleon ier')
  expect([isStreet('av. A'), isStreet('toString x'), isStreet('Rue')]).toEqual([true, false, false])
})

test.each([
  ['3°06\'43"E', 3.111944],
  ['50° 38′ 32″ N', 50.642222],
  ['3,1121', 3.1121],
  ['3.5°', 3.5],
  ["2°30'O", -2.5],
  ['3°75\'00"', null],
  ['abc', null],
])('%j degrees are %j', (raw, expected) => {
  const read = degreesOf(raw)
  if (expected === null) expect(read).toBeNull()
  else expect(read).toBeCloseTo(expected, 5)
})

test('two numbers of one cell, and geometries as text', () => {
  expect(pairOf('50.6421, 3.1121')).toEqual([50.6421, 3.1121])
  expect(pairOf('(50,6421 ; 3,1121)')).toEqual([50.6421, 3.1121])
  expect(pairOf('12, rue A')).toBeNull()
  expect(readWkt('SRID=4326;POINT(3.1 50.6)')).toEqual({
    type: 'Point',
    coordinates: [3.1, 50.6],
    srid: '4326',
  })
  expect(readWkt('MULTIPOLYGON(((0 0,1 0,1 1,0 0)))')).toMatchObject({
    coordinates: [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
  })
  for (const bad of ['', 'POINT()', 'POINT(1 2', 'LINESTRING(1 2,3 4)', 'POLYGON((a b))'])
    expect(readWkt(bad), bad).toBeNull()
})

const ROWS = [
  'Partenord Habitat;Résidence des Œillets;A;12;Rue de Bourgogne;59370;Mons-en-Barœul;24;3,1121;50,6421',
  'Vilogia;Tour Érable;1;3 bis;Avenue Robert Schuman;59370;Mons-en-Barœul;62;3,1147;50,6433',
  'Logis Métropole;Le Clos;B;7;Allée de l’Église;59370;Mons-en-Barœul;16;3,1099;50,6408',
]
const NAMED = 'Bailleur;Résidence;Entrée;N°;Voie;Code postal;Commune;Nb logements;Longitude;Latitude'

test.each([
  ['no header at all', '', 'header-guessed'],
  ['names that say nothing', 'c1;c2;c3;c4;c5;c6;c7;c8;c9;c10\n', 'columns-guessed'],
])('with %s the cells tell the columns, which is asked', async (_, head, code) => {
  const straight = recordsOf(await mustRead([NAMED, ...ROWS].join('\n')), 'holding')
  const read = await mustRead(head + ROWS.join('\n'), { as: 'landlord' })
  expect(recordsOf(read, 'holding')).toEqual(straight)
  expect(openOf(read)).toContain(code)
  expect(read.columns?.map(({ meaning }) => meaning)).toEqual([
    ...[
      'landlord',
      'residence',
      'hall',
      'number',
      'street',
      'postcode',
      'commune',
      'dwellings',
      'lng',
      'lat',
    ],
  ])
})

test('columns are corrected by hand, once, and remembered by layout', async () => {
  const text = `Bailleur;Groupe;Bloc;N°;Voie;Logements;Longitude;Latitude;Logements\nVilogia;Les Sarts;C2;1;rue A;24;3,1121;50,6421;20`
  const first = await mustRead(text)
  expect(recordsOf(first, 'holding')).toMatchObject([{ dwellings: 24, residence: 'Les Sarts' }])
  expect(openOf(first)).toEqual(['columns-guessed'])
  expect(first.columns?.[8]).toEqual({
    header: 'Logements (2)',
    meaning: 'none',
    by: 'none',
    samples: ['20'],
  })
  const columns = { Logements: 'none', 'Logements (2)': 'dwellings', Bloc: 'hall' }
  const corrected = await mustRead(text, { choices: { columns } })
  expect(recordsOf(corrected, 'holding')).toMatchObject([{ dwellings: 20, hall: 'C2' }])
  expect(openOf(corrected)).toEqual([])
  const again = await mustRead(text, { context: { readings: { [first.layout!]: columns } } })
  expect(recordsOf(again, 'holding')).toEqual(recordsOf(corrected, 'holding'))
  expect(again.columns?.[8]).toMatchObject({ meaning: 'dwellings', by: 'memory' })
})

test('no choice makes a column on people be read', async () => {
  const read = await mustRead(`${NAMED};Locataire\n${ROWS[1]};Mme Modèle`, {
    choices: { columns: { Locataire: 'hall' } },
  })
  expect(recordsOf(read, 'holding')).toMatchObject([{ hall: '1' }])
  expect(JSON.stringify(read)).not.toContain('Modèle')
})

test('titles, totals and headers written again are no rows, which is asked', async () => {
  const total = ';;;;;;TOTAL;102;;'
  const read = await mustRead(
    ['Patrimoine 2026;;;;;;;;;', NAMED, ROWS[0], NAMED, 'VILOGIA;;;;;;;;;', ROWS[1], total].join('\n'),
  )
  expect(recordsOf(read, 'holding').length).toBe(2)
  expect(read.questions).toEqual([{ code: 'totals-left-out', params: { count: 3 } }])
  expect(codesOf(read.notices)).toEqual(['header-guessed'])
})

test.each([
  ['Lambert-93', '707943,06;7060578,2', 'projected-coordinates'],
  ['Web Mercator', '346437,39;6558266,60', 'projected-coordinates'],
  ['swapped', '50,6421;3,1121', 'swapped-axes'],
] as const)(
  '%s lands where it is, is asked about with both readings, and can be refused',
  async (reading, cells, code) => {
    const text = `Bailleur;N°;Voie;Logements;X;Y\nVilogia;1;rue A;24;${cells}`
    const read = await mustRead(text)
    const [lng, lat] = recordsOf(read, 'holding')[0]!.at!
    expect(Math.hypot((lng - 3.1121) * 70_000, (lat - 50.6421) * 111_000)).toBeLessThan(30)
    expect(read.questions).toMatchObject([
      { code, choice: 'position', taken: reading, options: [{ value: 'as-written' }, { value: reading }] },
    ])
    expect(read.positions?.at(-1)).toMatchObject({ reading, metres: 0, points: [[lng, lat]] })
    if (reading === 'swapped')
      expect(read.positions?.[0]).toMatchObject({ reading: 'as-written', points: [[50.6421, 3.1121]] })
    expect(openOf(await mustRead(text, { choices: { position: reading } }))).toEqual([])
    const refused = await mustRead(text, { choices: { position: 'as-written' } })
    expect(recordsOf(refused, 'holding').every(({ at }) => at === undefined)).toBe(true)
    expect(refused.questions).toContainEqual(
      expect.objectContaining({ code, taken: 'as-written', settled: true }),
    )
  },
)

test.each([
  ['1707900,00;9271500,05', 'CC50 (EPSG:3950)'],
  ['652000;2627000', 'Lambert II étendu (EPSG:27572)'],
])(
  'the projection of %s is named, never guessed: placed by address, or refused without one',
  async (cells, system) => {
    const asked = await mustRead(`Bailleur;N°;Voie;Logements;X;Y\nVilogia;1;rue A;24;${cells}`)
    expect(recordsOf(asked, 'holding')[0]).not.toHaveProperty('at')
    expect(asked.questions).toMatchObject([{ code: 'projection-not-read', params: { system } }])
    const refused = await readText(`Bailleur;Hall;Logements;X;Y\nVilogia;A;24;${cells}`)
    expect(refused).toMatchObject({ code: 'projected-coordinates', params: { system } })
  },
)

test('positions round to a kilometre are not taken; degrees and one column are converted, and asked about', async () => {
  const head = 'Bailleur;N°;Voie;Logements;Longitude;Latitude'
  const coarse = await mustRead(
    [head, ...['1', '2', '3'].map((n) => `Vilogia;${n};rue A;4;3,11;50,64`)].join('\n'),
  )
  expect(recordsOf(coarse, 'holding').every(({ at }) => at === undefined)).toBe(true)
  expect(openOf(coarse)).toEqual(['positions-coarse'])
  const dms = await mustRead(`${head}\nVilogia;1;rue A;4;"3°06'43""E";"50°38'32""N"`)
  expect(recordsOf(dms, 'holding')[0]!.at![0]).toBeCloseTo(3.111944, 5)
  expect(openOf(dms)).toEqual(['positions-converted'])
  const one = await mustRead('Bailleur;N°;Voie;Logements;Coordonnées\nVilogia;1;rue A;4;50.6421, 3.1121')
  expect(recordsOf(one, 'holding')[0]!.at).toEqual([3.1121, 50.6421])
  expect(openOf(one)).toEqual(['positions-converted'])
})

test('the name of a programme is its residence, not its code', async () => {
  const text =
    'Code programme;Libellé programme;N°;Rue;Commune;Logements;Bailleur\n17;Les Sarts;12;Rue de Bourgogne;Mons-en-Barœul;20;Vilogia\n'
  const read = await mustRead(text, { as: 'landlord' })
  expect(read.columns?.slice(0, 2).map(({ meaning }) => meaning)).toEqual(['none', 'residence'])
})
