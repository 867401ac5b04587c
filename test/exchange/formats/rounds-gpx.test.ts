import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFault, isRefusal } from '../../../src/domain/refusal.ts'
import { roundsGpx } from '../../../src/exchange/formats/rounds-gpx.ts'
import { readFile } from '../../../src/exchange/read-file.ts'
import { readContext, sourceOf } from '../read-context.ts'
import { anyHandover } from '../rounds/any-handover.ts'
import { type GpxElement, gpxFlaws, gpxTree } from '../rounds/gpx-schema.ts'
import { handedWeek } from '../rounds/handed-week.ts'

const named = (parent: GpxElement, name: string): readonly GpxElement[] =>
  parent.children.filter((child) => child.name === name)
const nameOf = (of: GpxElement): string | undefined => named(of, 'name')[0]?.text
/** What XML 1.0 can hold of a text. */
const asKept = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')

test('a round is a track, a route from start to end, and a waypoint a stop', () => {
  const root = gpxTree(roundsGpx(handedWeek({ pair: 'p1' })))
  expect(named(root, 'wpt').map(nameOf)).toEqual(['1. e1', '2. e2', '3. e3'])
  const [route] = named(root, 'rte')
  expect(named(route!, 'rtept').map(nameOf)).toEqual([
    'Départ : Maison du projet',
    '1. e1',
    '2. e2',
    '3. e3',
    'Arrivée : Maison du projet',
  ])
  const [track] = named(root, 'trk')
  expect(nameOf(track!)).toBe('Tournée 1 · Binôme 1 · lundi 30 nov.')
  const points = named(named(track!, 'trkseg')[0]!, 'trkpt')
  expect(points.map(({ attributes: { lat, lon } }) => [Number(lon), Number(lat)])).toEqual(
    handedWeek({ pair: 'p1' }).rounds[0]!.line.map(([lng, lat]) => [
      Number(lng.toFixed(7)),
      Number(lat.toFixed(7)),
    ]),
  )
})

test('elements stand in the order of the schema of GPX 1.1, attributes in its ranges, whatever the texts', () => {
  fc.assert(
    fc.property(anyHandover, (handover) => {
      const root = gpxTree(roundsGpx(handover))
      expect(gpxFlaws(root)).toEqual([])
      const stops = handover.rounds.flatMap((round) => round.stops)
      expect(named(root, 'wpt')).toHaveLength(stops.length)
      for (const [rank, point] of named(root, 'wpt').entries())
        expect(nameOf(point)).toContain(asKept(stops[rank]!.place.name))
    }),
    { numRuns: process.env.TOURNEE_LONG ? 500 : 60 },
  )
})

test('a schema fault is one: an element out of its place, a missing one, a number out of range', () => {
  const good = roundsGpx(handedWeek({}))
  const wrong = [
    good.replace(/<wpt ([^>]*)>(<name>[^<]*<\/name>)(<desc>[^<]*<\/desc>)/, '<wpt $1>$3$2'),
    good.replace('<trkseg>', '<wpt lat="1" lon="1"/><trkseg>'),
    good.replace(/<wpt lat="[^"]*"/, '<wpt lat="91"'),
    good.replace(/ lon="[^"]*"/, ''),
    good.replace('version="1.1"', 'version="1.0"'),
  ]
  for (const text of wrong) {
    expect(text).not.toBe(good)
    expect(gpxFlaws(gpxTree(text))).not.toEqual([])
  }
})

test('our own reader of GPX takes it: stops as points, the way as a path', async () => {
  const read = await readFile(sourceOf(roundsGpx(handedWeek({ pair: 'p1' })), 't.gpx'), readContext())
  if (isRefusal(read) || isFault(read)) throw new Error(read.code)
  expect(read.kind).toBe('points')
  expect(read.records.filter(({ kind }) => kind === 'publicPlace')).toHaveLength(3)
})
