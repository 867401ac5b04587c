import { expect, test } from 'vitest'
import { type AnyRecord, type Estate, withoutRecords } from '../../../src/domain/estate.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import { countedShares } from '../../../src/domain/published/counted-shares.ts'
import { MISSION, type QuarterMeasure } from '../../../src/domain/published/quarter-figures.ts'
import { quarterFiguresOf } from '../../../src/domain/published/quarter-figures-of.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import {
  building,
  entrance,
  estate,
  landlord,
  passage,
  publicPlace,
  sector,
  situation,
} from '../../domain/build.ts'

const QUARTER = { from: '2026-07-01', until: '2026-09-30' }
const square = (west: number, east: number): Perimeter['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 50],
      [east, 50],
      [east, 51],
      [west, 51],
      [west, 50],
    ],
  ],
})
const extension: Perimeter = {
  ...{ kind: 'perimeter', id: 'extension', part: 'extension', name: 'Extension', geometry: square(4, 5) },
  ...{ source: 'test', precision: 'estimated' },
}
let serial = 0
const times = (count: number, over: Partial<Situation>): Situation[] =>
  Array.from({ length: count }, () => situation(`s${++serial}`, over))
const cell = (held: Estate, measure: QuarterMeasure, scope: string): number | null | undefined =>
  quarterFiguresOf(held, QUARTER, '2026-10-14').cells.find(
    (each) => each.measure === measure && each.scope === scope,
  )?.count

test('shares: the insurer’s is the extension, then the landlord’s stock, then the town’s space; sectors and small stocks are nobody’s', () => {
  const shares = countedShares(
    estate(
      extension,
      ...[landlord('tiny'), entrance('t', { landlord: 'tiny', dwellings: 10 })],
      ...[
        entrance('x', { at: [4.5, 50.5] }),
        publicPlace('in-x', { at: [4.6, 50.5] }),
        publicPlace('low', { at: [3.118, 50.635] }),
        building('b'),
      ],
    ),
  )
  expect(shares.funders).toEqual(['ag2r-la-mondiale', 'partenord-habitat', 'ville', 'vilogia'])
  const of = ['e1', 'e2', 'b', 'square', 'x', 'in-x', 't', 'nord', 'gone'].map((place) =>
    shares.shareOf(place),
  )
  expect(of).toEqual([
    ...['vilogia', 'partenord-habitat', 'vilogia', 'ville'],
    ...['ag2r-la-mondiale', 'ag2r-la-mondiale', '', '', ''],
  ])
  expect(['low', 'nord', 'x', 'gone'].map((place) => shares.sectorOf(place))).toEqual([
    'nord',
    'nord',
    '',
    '',
  ])
})

test('a stock in the extension is no longer the landlord’s: eleven dwellings are counted where they lie', () => {
  const of = (dwellings: number) =>
    countedShares(
      estate(extension, landlord('l'), entrance('x', { landlord: 'l', at: [4.5, 50.5], dwellings })),
    ).funders
  expect(of(11)).toContain('ag2r-la-mondiale')
  expect(of(10)).not.toContain('ag2r-la-mondiale')
  expect(of(40)).not.toContain('l')
})

test('each situation of B, C, E and G is in its quarter’s cell and no other; C5 and facts about buildings are in none', () => {
  const held = estate(
    ...times(7, { code: 'B1' }),
    ...times(6, { code: 'B3', place: 'square' }),
    ...times(5, { code: 'B2', place: 'e2' }),
    ...times(9, { code: 'C5', place: 'nord' }),
    ...times(9, { code: 'A1' }),
    ...times(3, { code: 'B1', when: { day: '2026-10-01', band: 'morning' } }),
    ...times(3, { code: 'B1', when: { day: '2026-06-30', band: 'night' } }),
    // Half past one in the night of the 1st in Paris.
    ...times(1, { code: 'B1', when: { minute: '2026-06-30T23:30Z' } }),
  )
  expect(cell(held, 'B', MISSION)).toBe(19)
  expect(cell(held, 'B', 'vilogia')).toBe(8)
  expect(cell(held, 'B', 'ville')).toBe(6)
  expect(cell(held, 'B', 'partenord-habitat')).toBeNull()
  expect(cell(held, 'C', MISSION)).toBeNull()
})

test('médiations opened, relais proposed, demandes received and acts are counted in the quarter they began in, from 5', () => {
  const many = (count: number, of: (n: number) => AnyRecord): AnyRecord[] =>
    Array.from({ length: count }, (_, n) => of(n))
  const mediation = (n: number, opened: string): AnyRecord => ({
    ...{
      kind: 'mediation',
      id: `m${opened}${n}`,
      caseCode: `M${n}`,
      mode: 'deferred',
      motif: 'B2',
      place: 'e1',
    },
    ...{ opened, parties: [], meetings: [], agreements: [] },
  })
  const relay = (n: number): AnyRecord => ({
    ...{ kind: 'relay', id: `r${n}`, domain: 'social', partner: 'ccas', people: 1, youths: 0 },
    statusSteps: [
      { status: 'proposed', on: '2026-09-30' },
      { status: 'taken-up', on: '2026-10-20' },
    ],
  })
  const request = (n: number): AnyRecord => ({
    ...{ kind: 'request', id: `q${n}`, from: 'resident', place: 'e1', on: '2026-07-01', dueOn: '2026-07-15' },
  })
  const act = (n: number): AnyRecord => ({
    ...{ kind: 'intervention', id: `i${n}`, type: 'exchange', place: n < 6 ? 'e1' : 'nord' },
    when: { day: '2026-08-01', band: 'evening' },
  })
  const held = estate(
    ...[...many(5, (n) => mediation(n, '2026-07-01')), ...many(4, (n) => mediation(n, '2026-06-30'))],
    ...[...many(4, relay), ...many(8, request), ...many(13, act)],
  )
  const whole = (measure: QuarterMeasure) => cell(held, measure, MISSION)
  expect([whole('mediation'), whole('relay'), whole('request')]).toEqual([5, null, 8])
  expect([whole('intervention'), cell(held, 'intervention', 'vilogia')]).toEqual([13, 6])
  expect(cell(held, 'mediation', 'vilogia')).toBeUndefined()
})

test('people met have a cell of the whole mission, and none where nobody noted them', () => {
  const met = passage('p', { when: { day: '2026-08-01', band: 'morning' }, exchanges: '6+' })
  expect(
    ['people', 'youths', 'outreach-youths'].map((of) => cell(estate(met), of as QuarterMeasure, MISSION)),
  ).toEqual([6, undefined, 0])
  expect(cell(estate(), 'people', MISSION)).toBeUndefined()
  expect(cell(estate(met), 'people', 'vilogia')).toBeUndefined()
})

test('by sector: all of them when each has 5 and every family its total, else none', () => {
  const west = sector('west', { geometry: square(0, 1) })
  const east = sector('east', { geometry: square(1, 2) })
  const places = [
    ...[
      entrance('e1', { at: [0.5, 50.5] }),
      entrance('e2', { at: [1.5, 50.5], landlord: 'partenord-habitat' }),
      publicPlace('square', { at: [1.5, 50.5] }),
    ],
  ]
  const families = ['B', 'C', 'E', 'G'].flatMap((family) => [
    ...times(6, { code: `${family}1`, place: 'west' }),
    ...times(6, { code: `${family}2`, place: 'east' }),
  ])
  // Without the sector that all tests’ estates have.
  const estateOf = (...records: AnyRecord[]) => withoutRecords(estate(...records), 'sector', ['nord'])
  const held = (...more: AnyRecord[]) => estateOf(west, east, ...places, ...families, ...more)
  const said = (of: Estate) => ['west', 'east', MISSION].map((scope) => cell(of, 'social', scope))
  expect(said(held())).toEqual([24, 24, 48])
  // One outside all sectors would come of the total by subtraction.
  expect(said(held(...times(1, { code: 'B1', place: 'gone' })))).toEqual([null, null, 49])
  expect(said(held(sector('park', { geometry: square(2, 3) })))).toEqual([null, null, 48])
  // The town’s space outside all sectors: as nothing is noted there, its share withheld would be known to be none.
  expect(said(held(publicPlace('square')))).toEqual([null, null, 48])
  const few = held()
  const noE = { ...few, situation: new Map([...few.situation].filter(([, { code }]) => code[0] !== 'E')) }
  expect(said(noE)).toEqual([null, null, null])
})
