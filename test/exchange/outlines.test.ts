import { expect, test } from 'vitest'
import { codesOf, mustRead, openOf, recordsOf } from './read-records.ts'

const square = (lng: number, lat: number, size = 0.003) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
      [lng, lat],
    ],
  ],
})
const areas = (count: number) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, rank) => ({
      type: 'Feature',
      properties: {
        code_qp: `QN${String(rank).padStart(5, '0')}M`,
        lib_qp: `Quartier ${rank}`,
        lib_com: 'Mons',
      },
      geometry: square(3.11 + (rank % 40) * 0.004, 50.64 + Math.floor(rank / 40) * 0.004),
    })),
  })

test.each([3, 1600])(
  'of %i priority areas none is taken until one is chosen, by code or several',
  async (count) => {
    const text = areas(count)
    const open = await mustRead(text)
    expect(open.records).toEqual([])
    expect(open.questions[0]).toMatchObject({ code: 'several-areas', choice: 'areas', several: true })
    expect(open.questions[0]!.options).toHaveLength(count)
    expect(open.questions[0]!.options![0]).toEqual({
      value: 'QN00000M',
      label: 'Quartier 0 (QN00000M), Mons',
    })
    const one = await mustRead(text, { choices: { areas: ['QN00001M'], part: 'extension' } })
    expect(recordsOf(one, 'perimeter')).toMatchObject([
      { id: 'extension', part: 'extension', code: 'QN00001M', name: 'Quartier 1', precision: 'official' },
    ])
    expect(openOf(one)).toEqual([])
    const two = await mustRead(text, { choices: { areas: ['QN00000M', 'QN00002M'] } })
    const [both] = recordsOf(two, 'perimeter')
    expect(both).toMatchObject({ name: 'Quartier 0 + Quartier 2', geometry: { type: 'MultiPolygon' } })
    expect(both!.code).toBeUndefined()
  },
)

test('the cadastre’s outlines keep their ids when the file is written in another order or a hair away', async () => {
  const feature = (type: string, lng: number) => ({
    type: 'Feature',
    properties: { type, nom: null, commune: '59410', created: '2014-01-20', updated: '2019-12-13' },
    geometry: square(lng, 50.6415, 0.0003),
  })
  const file = (features: unknown[]) => mustRead(JSON.stringify({ type: 'FeatureCollection', features }))
  const outlines = [feature('01', 3.11), feature('02', 3.1107), feature('01', 3.1114)]
  const ids = async (features: unknown[]) => recordsOf(await file(features), 'footprint').map(({ id }) => id)
  const straight = await ids(outlines)
  expect(new Set(straight).size).toBe(3)
  expect(await ids(outlines.toReversed())).toEqual(straight)
  expect(await ids([feature('01', 3.1100004), ...outlines.slice(1)])).toEqual(straight)
  const read = await file([
    ...outlines,
    { ...outlines[0], geometry: { type: 'Point', coordinates: [3.11, 50.64] } },
    outlines[2],
  ])
  expect(recordsOf(read, 'footprint').map(({ light, insee }) => [light, insee])).toHaveLength(3)
  expect(read.notices).toMatchObject([
    { code: 'feature-skipped', at: { row: 4 } },
    { code: 'row-duplicate', count: 1 },
  ])
})

test('services: kinds by the words of the file, a page of the web or no link at all', async () => {
  const read = await mustRead(
    [
      'Nom;Type;Horaires;Téléphone;Site;Adresse;Longitude;Latitude',
      'Centre social Imagine;social;lun–ven 9 h–17 h;03 20 00 00 00;www.exemple.fr;3 rue A;3,112;50,642',
      'Club de lecture;;mardi 18 h;;javascript:alert(1);;3,113;50,643',
      'Loin;;lundi;;;;2,35;48,85',
    ].join('\n'),
  )
  expect(read.kind).toBe('services')
  const found = recordsOf(read, 'service').toSorted((a, b) => (a.name < b.name ? -1 : 1))
  expect(found).toMatchObject([
    { type: 'social', phone: '03 20 00 00 00', web: 'https://www.exemple.fr', address: '3 rue A' },
    { name: 'Club de lecture', opening: 'mardi 18 h' },
  ])
  expect(found[1]).not.toHaveProperty('web')
  expect(codesOf(read.notices)).toEqual(['row-outside'])
  expect(openOf(read)).toEqual([])
})
