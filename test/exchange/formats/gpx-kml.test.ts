import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ImportTarget, Read, ReadChoices } from '../../../src/domain/import.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext } from '../read-context.ts'
import { streamed } from '../streamed.ts'

const SHARED = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

const read = async (
  text: string | Uint8Array,
  as?: ImportTarget,
  choices: ReadChoices = {},
): Promise<Read> => {
  const found = await readFile(streamed(text, 'releve.gpx'), readContext(), { ...(as && { as }), choices })
  if (found.kind === 'refusal' || found.kind === 'fault') throw new Error(JSON.stringify(found))
  return found
}
const gpx = (inside: string): string =>
  `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`
const point = (tag: string, lat: string, lon: string, name = ''): string =>
  `<${tag} lat="${lat}" lon="${lon}"><ele>30</ele><time>2026-04-03T16:00:00Z</time>${name && `<name>${name}</name>`}</${tag}>`

test.skipIf(!existsSync(`${SHARED}samples/round-sample.gpx`))(
  'a track is one path, its times are not kept',
  async () => {
    const found = await read(readFileSync(`${SHARED}samples/round-sample.gpx`, 'utf8'), 'gpx')
    expect(found).toMatchObject({ kind: 'points', questions: [], seen: 14 })
    expect(found.records).toMatchObject([
      { kind: 'street', class: 'path', name: 'Tournée d’essai', source: 'releve.gpx', precision: 'surveyed' },
    ])
    expect(JSON.stringify(found.records)).not.toMatch(/2026|T1[5-9]/)
  },
)

test.skipIf(!existsSync(`${SHARED}handmade`))(
  'an encoding that is declared is honoured, segments stay apart',
  async () => {
    const file = (name: string) => new Uint8Array(readFileSync(`${SHARED}handmade/gpx/${name}`))
    const latin = await read(file('gpx-latin1-declared.gpx'), 'gpx')
    expect(latin.records).toMatchObject([{ name: 'Tournée été' }])
    expect(latin.notices).toEqual([])
    const wide = await read(file('gpx-utf16-bom.gpx'), 'gpx')
    expect(wide.records).toMatchObject([{ name: 'Tournée d’essai' }])
    const parts = await read(file('gpx-two-tracks-three-segments.gpx'), 'gpx')
    expect(
      parts.records.map(
        (record) => record.kind === 'street' && [record.name, record.geometry.coordinates.length],
      ),
    ).toEqual([
      ['T1', 3],
      ['T2', 2],
      ['T2', 2],
    ])
    const xss = await read(file('gpx-xss.gpx'), 'gpx')
    expect(xss.records).toMatchObject([{ name: '<img src=x onerror=alert(1)>' }])
  },
)

const POINTS = gpx(point('wpt', '50.642', '3.112', 'Hall B') + point('wpt', '50.643', '3.112', 'Hall C'))

test.each([
  [undefined, 'publicPlace', { name: 'Hall B', type: 'square' }],
  ['publicPlace', 'publicPlace', { name: 'Hall B' }],
  ['service', 'service', { name: 'Hall B', type: 'other' }],
  ['door', 'door', { label: 'Hall B' }],
] as const)('points taken as %s are records of kind %s', async (points, kind, fields) => {
  const found = await read(POINTS, 'gpx', points ? { points } : {})
  expect(found.records[0]).toMatchObject({ kind, at: [3.112, 50.642], ...fields })
  expect(found.questions).toMatchObject([
    { code: 'points-kind', choice: 'points', taken: kind, params: { count: 2 } },
  ])
  expect(found.questions[0]?.settled).toBe(points && true)
})

test('a point that is no place is told by its line, and the path goes on', async () => {
  const walked = [
    point('trkpt', '50.642', '3.112'),
    point('trkpt', '95', '3.112'),
    point('trkpt', '50,6', '3,1'),
    point('trkpt', '50.643', '3.112'),
  ]
  const found = await read(gpx(`<trk><trkseg>\n${walked.join('\n')}</trkseg></trk>`))
  expect(found.records).toMatchObject([
    {
      geometry: {
        coordinates: [
          [3.112, 50.642],
          [3.112, 50.643],
        ],
      },
    },
  ])
  expect(found.notices.map(({ code, at, params }) => [code, at?.row, params?.value])).toEqual([
    ['row-bad-position', 3, '95 ; 3.112'],
    ['row-bad-position', 4, '50,6 ; 3,1'],
  ])
})

test('latitude and longitude the wrong way round are put right and asked about', async () => {
  const found = await read(gpx(point('wpt', '3.112', '50.642', 'A')), 'gpx', { points: 'door' })
  expect(found.records).toMatchObject([{ at: [3.112, 50.642] }])
  expect(found.questions).toMatchObject([
    { code: 'swapped-axes', choice: 'position' },
    { code: 'points-kind' },
  ])
  const kept = await read(gpx(point('wpt', '3.112', '50.642', 'A')), 'gpx', {
    points: 'door',
    position: 'as-written',
  })
  expect(kept.records).toMatchObject([{ at: [50.642, 3.112] }])
  expect(kept.questions.map(({ code }) => code)).toEqual(['far-away', 'points-kind'])
})

test('the same file read again gives the same ids', async () => {
  const ids = (found: Read) => found.records.map(({ id }) => id)
  expect(ids(await read(POINTS))).toEqual(ids(await read(POINTS.replaceAll('16:00', '17:30'))))
})

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><name>Carte</name>
<Style id="a"><IconStyle/></Style>
<Folder><name>Dossier</name>
<Placemark><name><![CDATA[Centre <b>social</b>]]></name><description>texte</description><Point><coordinates> 3.112,50.642,0 </coordinates></Point></Placemark>
<Placemark><name>Chemin</name><LineString><tessellate>1</tessellate><coordinates>
 3.112,50.642,0 3.113,50.642,0
 3.114,50.643,0</coordinates></LineString></Placemark>
<Placemark><name>Deux</name><MultiGeometry><Point><coordinates>3.115,50.643</coordinates></Point><LineString><coordinates>3.1,50.64 3.11,50.64</coordinates></LineString></MultiGeometry></Placemark>
<Placemark><name>Piste</name><gx:Track><when>2026-01-01T00:00:00Z</when><gx:coord>3.112 50.642 0</gx:coord><gx:coord>3.1125 50.642 0</gx:coord></gx:Track></Placemark>
<Placemark><name>Surface</name><Polygon><outerBoundaryIs><LinearRing><coordinates>3,50 4,50 4,51 3,50</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
</Folder></Document></kml>`

test('KML gives the points and lines of its placemarks, and tells of its surfaces', async () => {
  const found = await read(KML)
  expect(found.records).toMatchObject([
    { kind: 'publicPlace', name: 'Centre <b>social</b>', at: [3.112, 50.642] },
    { kind: 'publicPlace', name: 'Deux', at: [3.115, 50.643] },
    {
      kind: 'street',
      name: 'Chemin',
      geometry: {
        coordinates: [
          [3.112, 50.642],
          [3.113, 50.642],
          [3.114, 50.643],
        ],
      },
    },
    { kind: 'street', name: 'Deux' },
    {
      kind: 'street',
      name: 'Piste',
      geometry: {
        coordinates: [
          [3.112, 50.642],
          [3.1125, 50.642],
        ],
      },
    },
  ])
  expect(found.notices).toMatchObject([{ code: 'feature-skipped', count: 1 }])
  const services = await read(KML, 'services')
  expect(services.records[0]).toMatchObject({ kind: 'service' })
})

test('gzip is opened whatever its name', async () => {
  expect((await read(new Uint8Array(gzipSync(KML)))).records.length).toBe(5)
})

test.each([
  ['<kml/>', 'no-track'],
  ['<kml><Placemark><Point><coordinates/></Point></Placemark></kml>', 'no-track'],
  ['<gpx><trk><trkseg/></trk></gpx>', 'no-track'],
  ['<gpx><wpt lat="50.6" lon="3.1">', 'xml-truncated'],
  ['<gpx><wpt lat="50.6" lat="50.6"/></gpx>', 'xml-broken'],
  ['<gpx>&inconnue;</gpx>', 'xml-broken'],
  ['<?xml version="1.0"?><!-- a --><!DOCTYPE gpx [<!ENTITY a "b">]><gpx>&a;</gpx>', 'xml-doctype'],
  [`<gpx>${'<a>'.repeat(20_000)}`, 'xml-too-deep'],
  ['<autre/>', 'format-not-read'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html><html><body>expiré</body></html>', 'file-is-html'],
  ['SQLite format 3\u0000', 'conversion-needed'],
])('%j is refused as %s', async (text, code) => {
  expect(await readFile(streamed(text), readContext())).toMatchObject({ kind: 'refusal', code })
})
