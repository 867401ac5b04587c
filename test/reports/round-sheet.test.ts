import { expect, test } from 'vitest'
import { withoutRecords, withRecords } from '../../src/domain/estate.ts'
import type { Street } from '../../src/domain/street.ts'
import type { Round, Stop } from '../../src/domain/week/round.ts'
import { withEdition } from '../../src/domain/week/week-edition-of.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'
import { roundSheet } from '../../src/reports/round-sheet.ts'
import { entrance, estate, situation } from '../domain/build.ts'

const TODAY = '2026-11-27'
const { unproject } = localProjection([3.11, 50.64])
/** A position so many metres east and north of a corner of the quarter. */
const at = (x: number, y: number): Position => unproject([x, y])

const street = (id: string, name: string | undefined, ...line: Position[]): Street => ({
  kind: 'street',
  id,
  from: `${id}a`,
  to: `${id}b`,
  class: 'residential',
  lengthMetres: 100,
  ...(name && { name }),
  geometry: { type: 'LineString', coordinates: line },
  source: 'test',
  precision: 'surveyed',
})
const STREETS = [
  street('1', 'Rue du Languedoc', at(0, 0), at(100, 0)),
  street('2', undefined, at(100, 0), at(100, 100)),
  street('3', 'Avenue Rhin et Danube', at(100, 100), at(300, 100)),
  street('4', 'Rue traversée', at(150, 90), at(150, 110)),
  street('5', 'Rue lointaine', at(5000, 0), at(5100, 0)),
]
const LINE = [at(0, 0), at(50, 0), at(100, 0), at(100, 100), at(147, 100), at(153, 100), at(300, 100)]

const round: Round = {
  kind: 'round',
  id: 'r1',
  week: '2026-W49',
  day: '2026-11-30',
  pair: 'pair-1',
  start: '09:30',
  end: '12:00',
  startPlace: 'square',
  endPlace: 'e1',
  breakMinutes: 10,
  unplannedShare: 0.3,
  walkMetres: 400,
  walkMinutes: 5.7,
  line: LINE,
}
const stop = (rank: number, over: Partial<Stop> = {}): Stop => ({
  kind: 'stop',
  id: `stop-${rank}`,
  round: 'r1',
  place: 's1',
  stopKind: 'passage',
  rank,
  arrive: '09:40',
  leave: '09:42',
  serviceMinutes: 2,
  locked: false,
  ...over,
})
const held = estate(
  { kind: 'pair', id: 'pair-1', name: 'Binôme 1', rank: 1 },
  entrance('s1', { at: at(50, 20), number: '12, rue du Languedoc' }),
  entrance('s2', { at: at(290, 80) }),
  ...STREETS,
  round,
  stop(2, {
    id: 'second',
    place: 's2',
    arrive: '10:00',
    leave: '10:12',
    stopKind: 'presence',
    serviceMinutes: 12,
  }),
  stop(1),
  stop(3, { place: 'pulled-down' }),
  stop(1, { id: 'elsewhere', round: 'r2' }),
  situation('1', { place: 's1', note: 'canari' }),
)

test('a sheet has the stops in order, by name, on a plane in metres with its margin', () => {
  const sheet = roundSheet(held, 'r1', TODAY)
  expect(sheet.stops.map(({ rank, name, stopKind }) => [rank, name, stopKind])).toEqual([
    [0, '12, rue du Languedoc', 'passage'],
    [1, 's2', 'presence'],
  ])
  expect(sheet).toMatchObject({
    pair: 'Binôme 1',
    startPlace: 'Place square',
    endPlace: 'e1',
    walkMetres: 400,
  })
  expect(sheet.widthMetres).toBeCloseTo(300 + 120, 1)
  expect(sheet.heightMetres).toBeCloseTo(100 + 120, 1)
  const [first, second] = sheet.stops
  expect(first!.x).toBeCloseTo(60 + 50, 1)
  expect(first!.y).toBeCloseTo(60 + 80, 1)
  expect(Math.hypot(second!.x - first!.x, second!.y - first!.y)).toBeCloseTo(Math.hypot(240, 60), 1)
  expect(sheet.line).toHaveLength(LINE.length)
})

test('unplanned minutes are what walking, stops and the break leave', () => {
  expect(roundSheet(held, 'r1', TODAY).unplannedMinutes).toBe(Math.round(150 - 10 - 14 - 5.7))
})

test('only streets that the frame meets are drawn, and nothing of situations', () => {
  const sheet = roundSheet(held, 'r1', TODAY)
  expect(sheet.streets).toHaveLength(4)
  expect(JSON.stringify(sheet)).not.toMatch(/canari|A1|severity/)
})

test('what changed since the version handed out is marked, and the sheet says which version it is', () => {
  const first = withEdition(held, '2026-W49', '2026-11-26')
  expect(roundSheet(first, 'r1', TODAY)).toMatchObject({
    edition: { version: 1, handedOut: '2026-11-26' },
    gone: [],
  })
  const second = withoutRecords(
    withRecords(first, [
      stop(1, { arrive: '09:55', leave: '09:57' }),
      stop(4, { id: 'new', place: 'square', arrive: '11:00', leave: '11:02' }),
    ]),
    'stop',
    ['second'],
  )
  const sheet = roundSheet(second, 'r1', TODAY)
  expect(sheet.edition).toEqual({ version: 2, handedOut: TODAY })
  expect(sheet.stops.map(({ name, change }) => [name, change])).toEqual([
    ['12, rue du Languedoc', { type: 're-timed', was: '09:40' }],
    ['Place square', { type: 'added' }],
  ])
  expect(sheet.gone).toEqual(['s2'])
  // Printed again, once it is out, it says the same.
  const out = withEdition(second, '2026-W49', TODAY)
  expect(roundSheet(out, 'r1', '2026-11-28')).toMatchObject({
    edition: { version: 2, handedOut: TODAY },
    stops: sheet.stops,
    gone: ['s2'],
  })
})

test('opening hours are those of the day, waiting is told', () => {
  const open = { from: '09:00', until: '11:00' }
  const ruled = withRecords(held, [
    stop(1, { waitMinutes: 3 }),
    {
      kind: 'placeRule',
      id: 'place-rule-s1',
      place: 's1',
      opening: [
        { ...open, weekdays: [1] },
        { from: '14:00', until: '15:00', weekdays: [2, 3] },
      ],
    },
  ])
  expect(roundSheet(ruled, 'r1', TODAY).stops[0]).toMatchObject({ waitMinutes: 3, opening: [open] })
})

test('a round without stops or line has a sheet of its margin; an unknown one throws', () => {
  const bare = estate({ ...round, line: [], walkMinutes: 0 })
  expect(roundSheet(bare, 'r1', TODAY)).toMatchObject({
    stops: [],
    widthMetres: 120,
    heightMetres: 120,
    itinerary: [],
  })
  expect(() => roundSheet(bare, 'r9', TODAY)).toThrow('r9')
})
