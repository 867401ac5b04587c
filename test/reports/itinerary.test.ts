import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Street } from '../../src/domain/street.ts'
import { lineLengthMetres } from '../../src/geometry/line-length.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'
import { itinerary } from '../../src/reports/itinerary.ts'
import { stopsAlong } from '../../src/reports/stops-along.ts'
import { street as anyStreet } from '../domain/build.ts'

const { unproject } = localProjection([3.11, 50.64])
const at = (x: number, y: number): Position => unproject([x, y])
const street = (id: string, over: Partial<Street>, ...line: Position[]): Street =>
  anyStreet(id, { ...over, geometry: { type: 'LineString', coordinates: line } })

const STREETS = [
  street('1', { name: 'Rue du Languedoc' }, at(0, 0), at(100, 0)),
  street('2', { class: 'path' }, at(100, 0), at(100, 100)),
  street('3', { name: 'Avenue Rhin et Danube' }, at(100, 100), at(300, 100)),
  street('4', { name: 'Rue traversée' }, at(150, 90), at(150, 110)),
  street('5', { class: 'steps' }, at(300, 100), at(300, 160)),
  street('6', { class: 'steps' }, at(300, 160), at(360, 160)),
]
const LINE = [
  ...[at(0, 0), at(50, 0), at(100, 0), at(100, 100), at(147, 100), at(153, 100), at(300, 100)],
  ...[at(300, 160), at(360, 160)],
]
const walked = (
  line: readonly Position[],
  stops: readonly Position[] = [],
  landmarks: { name: string; at: Position }[] = [],
) => itinerary({ line, minutes: 12 }, stopsAlong(line, stops), STREETS, landmarks)

test('streets by name, unnamed ways by what they are, with the turns; a street crossed is left out', () => {
  expect(walked(LINE).map(({ turn, way }) => [turn, 'name' in way ? way.name : way.class])).toEqual([
    ['start', 'Rue du Languedoc'],
    ['left', 'path'],
    ['right', 'Avenue Rhin et Danube'],
    ['left', 'steps'],
    ['right', 'steps'],
  ])
})

test('going back the same street is said', () => {
  const turns = walked([at(100, 0), at(100, 100), at(100, 0)]).map(({ turn }) => turn)
  expect(turns).toEqual(['start', 'back'])
})

test('metres are those of the line, minutes those of the round, and a metre of steps takes twice the time', () => {
  const steps = walked(LINE)
  expect(steps.map(({ metres }) => Math.round(metres))).toEqual([100, 100, 200, 60, 60])
  expect(steps.map(({ minutes }) => Math.round((minutes * 640) / 12))).toEqual([100, 100, 200, 120, 120])
})

test('stops stand where they are made, also along a street walked twice, and landmarks once where they are passed', () => {
  const back = [...LINE.slice(0, 3), ...LINE.slice(0, 2).reverse()]
  const twice = walked(back, [at(80, 5), at(20, 5)])
  expect(twice.flatMap(({ stops }) => stops)).toEqual([0, 1])
  const steps = walked(LINE, [at(60, 4), at(110, 50), at(200, 108)], [{ name: 'Le LIEN', at: at(90, 15) }])
  expect(steps.map(({ stops }) => stops)).toEqual([[0], [1], [2], [], []])
  expect(steps.map(({ passes }) => passes)).toEqual([['Le LIEN'], [], [], [], []])
})

test('where there is no street the way is open ground; without a line there is nothing to say', () => {
  expect(walked([at(1000, 1000), at(1100, 1000)])).toMatchObject([{ way: { class: 'open' } }])
  expect(walked([])).toEqual([])
  expect(walked([at(0, 0)])).toEqual([])
})

test('whatever the line, every stop is told once in order, and metres and minutes add up', () => {
  const point = fc
    .tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: -50, max: 200 }))
    .map(([x, y]) => at(x, y))
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 30 }),
      fc.array(point, { maxLength: 12 }),
      (line, stops) => {
        const metres = lineLengthMetres(line)
        const steps = walked(line, stops)
        if (metres === 0) return
        expect(steps.flatMap((each) => each.stops)).toEqual(stops.map((_stop, rank) => rank))
        expect(steps.reduce((sum, each) => sum + each.metres, 0)).toBeCloseTo(metres, 3)
        expect(steps.reduce((sum, each) => sum + each.minutes, 0)).toBeCloseTo(12, 6)
        const along = stopsAlong(line, stops)
        expect(along).toEqual([...along].sort((a, b) => a - b))
      },
    ),
    { numRuns: process.env.TOURNEE_LONG ? 1000 : 100 },
  )
})
