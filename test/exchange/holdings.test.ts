import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf, mustRead, openOf, readText, recordsOf } from './read-records.ts'

const HEAD = 'Bailleur;N°;Voie;Nb logements;Longitude;Latitude'
const list = (...rows: string[]) => mustRead([HEAD, ...rows].join('\n'))

test('a door keeps its landlord, address, dwellings and place; its id does not depend on the order', async () => {
  const rows = [
    'VILOGIA S.A.;12 bis;rue du Languedoc;24;3,1121;50,6421',
    'Partenord Habitat;14;rue de Bourgogne;1 016;3.1124;50.6422',
  ]
  const read = await list(...rows)
  const found = recordsOf(read, 'holding')
  expect(found.find(({ landlord }) => landlord === 'vilogia')).toMatchObject({
    number: '12',
    suffix: 'bis',
    street: 'rue du Languedoc',
    dwellings: 24,
    at: [3.1121, 50.6421],
    source: 'Patrimoine Vilogia',
    precision: 'surveyed',
  })
  expect(found.find(({ landlord }) => landlord === 'partenord-habitat')).toMatchObject({ dwellings: 1016 })
  expect(read.covers).toEqual([
    { kind: 'holding', landlord: 'partenord-habitat' },
    { kind: 'holding', landlord: 'vilogia' },
  ])
  expect(codesOf(read.notices)).toEqual(['landlord-alias'])
  expect(recordsOf(await list(...rows.toReversed()), 'holding')).toEqual(found)
})

test('a row that is wrong is told by line, column and value, and costs no other row', async () => {
  const read = await list(
    'Vilogia;1;rue A;24;3,1121;50,6421',
    'Vilogia;2;rue A;douze;3,1122;50,6421',
    'Vilogia;3;rue A;-4;3,1123;50,6421',
    '',
    'Vilogia;4;rue A;24;NaN;50,6421',
    'Inconnu;5;rue A;24;3,1121;50,6422',
    'Vilogia;6;;24;0;0',
  )
  const found = recordsOf(read, 'holding').toSorted((a, b) => Number(a.number) - Number(b.number))
  expect(found.map(({ number, dwellings, at }) => [number, dwellings, at !== undefined])).toEqual([
    ['1', 24, true],
    ['2', undefined, true],
    ['4', 24, false],
  ])
  expect(read.notices.map(({ code, at, params }) => [code, at?.row, at?.field, params?.value])).toEqual([
    ['row-negative', 4, 'Nb logements', '-4'],
    ['row-unknown-landlord', 7, 'Bailleur', 'Inconnu'],
    ['row-bad-position', 8, 'Longitude', '0 ; 0'],
    ['value-unread', 3, 'Nb logements', 'douze'],
    ['position-dropped', 6, 'Longitude', 'NaN ; 50,6421'],
  ])
  expect(openOf(read)).toEqual(['landlord-unknown', 'positions-missing', 'dwellings-doubtful'])
})

test('an unknown landlord waits for a word: added with a look of its own, taken for another, or left out', async () => {
  const text = `${HEAD}\nNotre-Logis;5;rue A;24;3,1121;50,6422\nNOTRE LOGIS;7;rue A;10;3,1122;50,6422`
  const unasked = await mustRead(text)
  expect(recordsOf(unasked, 'holding')).toEqual([])
  expect(unasked.questions.map(({ key }) => key)).toEqual(['NOTRE LOGIS', 'Notre-Logis'])
  expect(unasked.questions[0]!.options?.map(({ value }) => value)).toEqual([
    ...['vilogia', 'partenord-habitat', 'logis-metropole', 'essai', 'new', 'none'],
  ])
  const added = await mustRead(text, {
    choices: { landlords: { 'Notre-Logis': 'new', 'NOTRE LOGIS': 'new' } },
    context: {
      landlords: [
        { id: 'vilogia', name: 'Vilogia', colour: 'blue', pattern: 'plain' },
        { id: 'essai', name: 'Essai', colour: 'orange', pattern: 'dots' },
      ],
    },
  })
  expect(recordsOf(added, 'landlord')).toMatchObject([
    { id: 'notre-logis', colour: 'green', pattern: 'diagonal', weight: 0, role: 'landlord' },
  ])
  expect(recordsOf(added, 'holding').map(({ landlord }) => landlord)).toEqual(['notre-logis', 'notre-logis'])
  expect(openOf(added)).toEqual([])
  const taken = await mustRead(text, {
    choices: { landlords: { 'Notre-Logis': 'vilogia', 'NOTRE LOGIS': 'none' } },
  })
  expect(recordsOf(taken, 'holding')).toMatchObject([{ landlord: 'vilogia', number: '5' }])
})

test.each([
  ['Partenord', 'landlord-alike', 'partenord-habitat'],
  ['Vilogai', 'landlord-alike', 'vilogia'],
  ['Vilogia Premium', 'landlord-unknown', undefined],
  ['SA HLM VILOGIA', undefined, 'vilogia'],
  ['Office public de l’habitat Partenord Habitat', undefined, 'partenord-habitat'],
  ['Ancien nom', undefined, 'vilogia'],
])('the landlord %s is asked as %s and taken for %s', async (name, code, taken) => {
  const landlords = [
    { id: 'vilogia', name: 'Vilogia', aliases: ['Ancien nom'] },
    { id: 'partenord-habitat', name: 'Partenord Habitat' },
  ]
  const read = await mustRead(`${HEAD}\n${name};5;rue A;24;3,1121;50,6422`, { context: { landlords } })
  expect(openOf(read)).toEqual(code === undefined ? [] : [code])
  expect(recordsOf(read, 'holding').map(({ landlord }) => landlord)).toEqual(
    taken === undefined ? [] : [taken],
  )
})

test('whose list it is when no column says: its name, the one landlord there is, or a question', async () => {
  const text = 'N°;Voie;Logements;Longitude;Latitude\n5;rue A;24;3,1121;50,6422'
  const named = await mustRead(text, { name: 'patrimoine_vilogia_2026.csv' })
  expect(recordsOf(named, 'holding')).toMatchObject([{ landlord: 'vilogia' }])
  expect(openOf(named)).toEqual([])
  const open = await mustRead(text)
  expect(open.records).toEqual([])
  expect(openOf(open)).toEqual(['landlord-of-file'])
  const chosen = await mustRead(text, { choices: { landlord: 'logis-metropole' } })
  expect(recordsOf(chosen, 'holding')).toMatchObject([{ landlord: 'logis-metropole' }])
  const added = await mustRead(text, { choices: { landlord: 'new' }, name: 'Immobilière_du_Nord.csv' })
  expect(recordsOf(added, 'landlord')).toMatchObject([{ name: 'Immobilière du Nord' }])
})

test('points that are nobody’s list are plain doors, until somebody says whose', async () => {
  const points = JSON.stringify({
    type: 'FeatureCollection',
    features: [1, 2].map((rank) => ({
      type: 'Feature',
      properties: { nom: `Hall ${rank}` },
      geometry: { type: 'Point', coordinates: [3.112 + rank / 10_000, 50.642] },
    })),
  })
  const doors = await mustRead(points)
  expect(
    recordsOf(doors, 'door')
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['Hall 1', 'Hall 2'])
  expect(openOf(doors)).toEqual([])
  expect(codesOf(doors.questions)).toEqual(['landlord-of-file'])
  const owned = await mustRead(points, { choices: { landlord: 'vilogia' } })
  expect(
    recordsOf(owned, 'holding')
      .map(({ hall, landlord }) => [hall, landlord])
      .sort(),
  ).toEqual([
    ['Hall 1', 'vilogia'],
    ['Hall 2', 'vilogia'],
  ])
})

test('rows of one door: the same to the letter are one, others are asked, and the fullest is taken', async () => {
  const rows = [
    'Vilogia;12;RUE DE BOURGOGNE;24;3,1121;50,6421',
    'Vilogia;12;r. de  Bourgogne;;3,1121;50,6421',
    'Vilogia;12;RUE DE BOURGOGNE;24;3,1121;50,6421',
  ]
  const read = await list(...rows)
  expect(recordsOf(read, 'holding')).toMatchObject([{ dwellings: 24 }])
  expect(openOf(read)).toEqual(['duplicates'])
  expect(read.notices).toMatchObject([{ code: 'value-unknown' }, { code: 'row-duplicate', count: 1 }])
  const all = await mustRead([HEAD, ...rows].join('\n'), { choices: { duplicates: 'all' } })
  expect(recordsOf(all, 'holding').length).toBe(2)
  expect(openOf(all)).toEqual([])
})

test('a code of access and the words that name somebody are kept nowhere, samples of columns included', async () => {
  const read = await mustRead(
    `${HEAD};Accès;Hall;Gardien;Divers\nVilogia;1;rue A;24;3,1121;50,6421;digicode 48A12;A (code 48A12, Mme Modèle);M. Modèle;code 48A12`,
  )
  expect(recordsOf(read, 'holding')).toMatchObject([{ access: 'code', hall: 'A (digicode, [masqué])' }])
  expect(JSON.stringify(read)).not.toMatch(/48A12|Modèle(?!s)/)
  expect(codesOf(read.questions)).toEqual(['personal-columns'])
})

test('a row far away is of another place; one whose commune is that of the others has a wrong position', async () => {
  const head = 'Bailleur;N°;Voie;Commune;Nb logements;Longitude;Latitude'
  const read = await mustRead(
    [
      head,
      'Vilogia;1;rue A;Mons-en-Barœul;24;3,1121;50,6421',
      'Vilogia;2;rue A;Mons-en-Baroeul;24;3,9514;50,4542',
      'Vilogia;3;rue B;Paris;24;2,3522;48,8566',
      'Vilogia;4;rue C;Dunkerque;24;;',
    ].join('\n'),
  )
  const found = recordsOf(read, 'holding').toSorted((a, b) => Number(a.number) - Number(b.number))
  expect(found.map(({ number, at }) => [number, at !== undefined])).toEqual([
    ['1', true],
    ['2', false],
  ])
  expect(codesOf(read.notices)).toEqual(['row-outside', 'position-dropped'])
  expect(openOf(read)).toEqual(['positions-missing', 'other-communes'])
})

test('any order of rows gives the same records', () => {
  const row = fc
    .record({
      landlord: fc.constantFrom('Vilogia', 'VILOGIA SA', 'Logis Métropole', 'Inconnu', ''),
      number: fc.constantFrom('1', '1 bis', '12-14', '12/14', '', 'Hall B', '03-mai'),
      street: fc.constantFrom('Rue A', 'r. A', 'avenue B', ''),
      dwellings: fc.constantFrom('4', '', '12,5', '-1', '1.234'),
      lng: fc.constantFrom('3,1121', '50,6421', '', '0', '707943,06', '9,9'),
      lat: fc.constantFrom('50,6421', '3,1121', '', '0', '7060578,2'),
    })
    .map((cells) => Object.values(cells).join(';'))
  return fc.assert(
    fc.asyncProperty(
      fc
        .array(row, { minLength: 1, maxLength: 12 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      async ([rows, shuffled]) => {
        const read = async (lines: readonly string[]) => {
          const found = await readText([HEAD, ...lines].join('\n'), { as: 'landlord' })
          return 'records' in found ? recordsOf(found, 'holding') : found.kind
        }
        expect(await read(shuffled)).toEqual(await read(rows))
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 3000 : 150 },
  )
})
