import { expect, test } from 'vitest'
import { codesOf, mustRead, openOf, readText, recordsOf } from './read-records.ts'

const BAN =
  'id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld'
const ban = (...rows: string[]) => mustRead([BAN, ...rows].join('\n'))
const row = (id: string, number: string, changes: Partial<Record<string, string>> = {}): string => {
  const cells: Record<string, string> = {
    ...{ id, fantoir: '', number, rep: '', street: 'Rue A', postcode: '59370', insee: '59410' },
    ...{ commune: 'Mons-en-Barœul', former: '', formerName: '', x: '0', y: '0', lon: '3.112', lat: '50.642' },
    ...{ type: 'entrée', alias: '', place: '' },
    ...changes,
  }
  return Object.values(cells).join(';')
}

test('an address of the national base: its suffix, its door, what its street and commune were called', async () => {
  const read = await ban(
    row('59410_1_00012_BIS', '12', {
      rep: 'BIS',
      alias: 'Chemin vert',
      former: '59351',
      formerName: 'Hellemmes',
    }),
    row('59410_1_99999', '99999', { type: 'segment' }),
    row('59410_1_00014', '14', { lon: '', lat: '', x: '707943.06', y: '7060578.2' }),
    row('59410_1_00016', '16', { lon: '', lat: '' }),
  )
  const found = recordsOf(read, 'address')
  expect(found.map(({ id, number, suffix, atDoor }) => [id, number, suffix, atDoor])).toEqual([
    ['59410_1_00012_bis', '12', 'bis', true],
    ['59410_1_00014', '14', '', true],
    ['59410_1_99999', '', '', false],
  ])
  expect(found[0]).toMatchObject({ alias: 'Chemin vert', formerInsee: '59351', formerCommune: 'Hellemmes' })
  expect(found[1]!.at[0]).toBeCloseTo(3.1121, 4)
  expect(read.notices).toMatchObject([{ code: 'row-missing-value', at: { row: 5 } }])
  expect(read.covers).toEqual([
    { kind: 'address', source: 'Base adresse nationale', communes: ['59351', '59410'] },
  ])
})

test('of several positions of an address the door’s is kept, in any order of lines', async () => {
  const rows = [
    row('59410_1_00012', '12', { lon: '3.1123', type: 'bâtiment' }),
    row('59410_1_00012', '12', { lon: '3.1121' }),
    row('59410_1_00012', '12', { lon: '3.1119', type: 'parcelle' }),
  ]
  for (const lines of [rows, rows.toReversed(), [rows[1]!, rows[2]!, rows[0]!]]) {
    expect(recordsOf(await ban(...lines), 'address').map(({ at }) => at)).toEqual([[3.1121, 50.642]])
  }
})

test('rows beyond 500 m of the perimeter are left out and counted, asked when they are most; all stay without one', async () => {
  const far = (id: string) =>
    row(id, '1', { lon: '3.0606', lat: '50.6352', insee: '59350', commune: 'Lille' })
  const few = await ban(row('a', '1'), row('b', '2'), far('c'))
  expect([recordsOf(few, 'address').length, openOf(few)]).toEqual([2, []])
  expect(few.notices).toMatchObject([{ code: 'elsewhere', count: 1 }])
  const most = await ban(row('a', '1'), far('b'), far('c'))
  expect(most.questions).toMatchObject([{ code: 'other-communes', params: { count: 2, communes: 'Lille' } }])
  const none = await readText([BAN, far('b')].join('\n'))
  expect(none).toMatchObject({ code: 'far-away', params: { kilometres: 3.4 } })
  const open = await mustRead([BAN, row('a', '1'), far('c')].join('\n'), { context: { bounded: false } })
  expect(recordsOf(open, 'address').length).toBe(2)
})

const RPLS = 'DEPCOM;CODEPOSTAL;LIBCOM;NUMVOIE;INDREP;TYPVOIE;NOMVOIE;ETAGE;BAT;CONSTRUCT;EPSG;X;Y'

test('dwellings without a number are kept apart by building; a position of another system is told', async () => {
  const read = await mustRead(
    [
      RPLS,
      '59410;59370;MONS;12;B;RUE;DE BOURGOGNE;3;;1968;2154;707943.06;7060578.2',
      '59410;59370;MONS;12;B;R;DE BOURGOGNE;11;;1970;2154;707943.06;7060578.2',
      '59410;59370;MONS;12;B;RUE;DE  BOURGOGNE;;;1970;2154;707943.06;7060578.2',
      '59410;59370;MONS;;;RUE;DE BOURGOGNE;;A;;;;',
      '59410;59370;MONS;;;RUE;DE BOURGOGNE;;B;;;;',
      '97411;97400;SAINT-DENIS;3;;RUE;DE PARIS;;;;2975;338500.1;7691200.4',
    ].join('\n'),
  )
  const found = recordsOf(read, 'housing')
  expect(found.map(({ number, dwellings, at }) => [number, dwellings, at !== undefined]).sort()).toEqual([
    ['', 1, false],
    ['', 1, false],
    ['12', 3, true],
  ])
  expect(found.find(({ number }) => number === '12')).toMatchObject({ suffix: 'b', built: 1970, storeys: 11 })
  expect(read.notices).toMatchObject([
    { code: 'row-other-system', at: { row: 7 }, params: { value: '2975' } },
  ])
  expect(openOf(read)).toEqual(['positions-missing'])
})

test('without positions, communes are those of the territory’s records, else the commonest; chosen by hand', async () => {
  const rows = ['59410;59370;MONS', '59410;59370;MONS', '59350;59000;LILLE', '59009;59650;VDA'].map(
    (head, rank) => `${head};${rank + 1};;RUE;A;;;;;;`,
  )
  const text = [RPLS, ...rows].join('\n')
  const communes = (read: Awaited<ReturnType<typeof mustRead>>) =>
    [...new Set(recordsOf(read, 'housing').map(({ insee }) => insee))].sort()
  const guessed = await mustRead(text)
  expect(communes(guessed)).toEqual(['59410'])
  expect(guessed.questions[0]).toMatchObject({
    code: 'other-communes',
    choice: 'communes',
    several: true,
    taken: '59410',
    params: { count: 2 },
  })
  expect(guessed.questions[0]!.options?.map(({ label }) => label)).toEqual([
    ...['MONS (59410) : 2', 'VDA (59009) : 1', 'LILLE (59350) : 1'],
  ])
  expect(communes(await mustRead(text, { context: { communes: ['59009', '59410'] } }))).toEqual([
    '59009',
    '59410',
  ])
  const chosen = await mustRead(text, { choices: { communes: ['59350'] } })
  expect(communes(chosen)).toEqual(['59350'])
  expect(openOf(chosen)).toEqual([])
})

const RNB = 'rnb_id;point;shape;status;ext_ids;addresses;plots'
const SHAPE = '"SRID=4326;POLYGON((3.112 50.642,3.1123 50.642,3.1123 50.6422,3.112 50.6422,3.112 50.642))"'

test('the register of buildings as CSV: identifiers, points, addresses, outlines of what stands', async () => {
  const read = await mustRead(
    [
      RNB,
      `PG46-YY6Y-WCX8;"SRID=4326;POINT(3.1121 50.6421)";${SHAPE};constructed;[];"[{""cle_interop_ban"":""59410_0460_00002"",""x"":1},{""id"":""59410_0460_00004_BIS""}]";[]`,
      `ABCDEFGH1234;"SRID=4326;POINT(3.1122 50.6421)";${SHAPE};demolished;;;`,
      `ABCDEFGH1235;"SRID=2154;POINT(707943 7060578)";;constructed;;;`,
      'short;"POINT(3.1122 50.6421)";;constructed;;;',
      `ABCDEFGH1236;"POINT(2.35 48.85)";;constructed;;;`,
    ].join('\n'),
  )
  expect(read.kind).toBe('buildings')
  expect(recordsOf(read, 'rnbBuilding')).toMatchObject([
    { id: 'ABCDEFGH1234', standing: false, addresses: [] },
    {
      id: 'PG46YY6YWCX8',
      standing: true,
      at: [3.1121, 50.6421],
      addresses: ['59410_0460_00002', '59410_0460_00004_bis'],
    },
  ])
  expect(recordsOf(read, 'footprint')).toMatchObject([
    { rnb: 'PG46YY6YWCX8', id: 'footprint-rnb-PG46YY6YWCX8' },
  ])
  expect(codesOf(read.notices)).toEqual(['row-other-system', 'row-missing-value', 'elsewhere'])
})

test('the register of buildings as GeoJSON gives the same', async () => {
  const ring = [
    [3.112, 50.642],
    [3.1123, 50.642],
    [3.1123, 50.6422],
    [3.112, 50.6422],
    [3.112, 50.642],
  ]
  const feature = {
    type: 'Feature',
    properties: {
      rnb_id: 'PG46YY6YWCX8',
      status: 'constructed',
      point: { type: 'Point', coordinates: [3.1121, 50.6421] },
      addresses: [{ id: '59410_0460_00002' }],
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
  const read = await mustRead(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  expect(recordsOf(read, 'rnbBuilding')).toMatchObject([
    { id: 'PG46YY6YWCX8', at: [3.1121, 50.6421], addresses: ['59410_0460_00002'] },
  ])
  expect(recordsOf(read, 'footprint')).toMatchObject([{ rnb: 'PG46YY6YWCX8' }])
})
