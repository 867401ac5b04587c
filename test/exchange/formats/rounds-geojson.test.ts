import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundsGeojson } from '../../../src/exchange/formats/rounds-geojson.ts'
import { geojsonFlaw } from '../../../src/exchange/places/geojson.ts'
import { anyHandover } from '../rounds/any-handover.ts'
import { handedWeek } from '../rounds/handed-week.ts'

type Feature = {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}
const read = (text: string) => JSON.parse(text) as { features: Feature[]; version: number; week: string }

test('a round is a line with its stops as points, numbered and named', () => {
  const { features, version, week } = read(roundsGeojson(handedWeek({ pair: 'p1' })))
  expect([version, week]).toEqual([2, '2026-W49'])
  expect(features.map(({ geometry, properties }) => [geometry?.type, properties.rank ?? null])).toEqual([
    ['LineString', null],
    ['Point', 1],
    ['Point', 2],
    ['Point', 3],
  ])
  expect(features[0]!.properties).toMatchObject({
    pair: 'Binôme 1',
    day: '2026-11-30',
    start: '09:30',
    stops: 3,
  })
  expect(features[1]!.properties).toMatchObject({ name: 'e1', stopKind: 'passage', arrive: '09:32' })
})

test('any texts and lines make GeoJSON that holds to RFC 7946, and come back as they were', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const { features } = read(roundsGeojson(handover))
      expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
      for (const feature of features) if (feature.geometry) expect(geojsonFlaw(feature, 'feature')).toBeNull()
      const stops = handover.rounds.flatMap((round) => round.stops)
      expect(
        features
          .filter(({ properties }) => properties.kind === 'stop')
          .map(({ properties }) => properties.name),
      ).toEqual(stops.map(({ place }) => place.name))
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})

test('a round without a way is unlocated', () => {
  const handover = handedWeek({})
  const bare = { ...handover, rounds: [{ ...handover.rounds[0]!, line: [] }] }
  expect(read(roundsGeojson(bare)).features[0]!.geometry).toBeNull()
})
