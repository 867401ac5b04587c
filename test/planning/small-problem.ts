import fc from 'fast-check'
import { addDays, mondayOf } from '../../src/domain/civil-date.ts'
import type {
  LockedStop,
  PlanPlace,
  PlanProblem,
  PlanRoundSlot,
  PlanStreet,
} from '../../src/domain/week/plan-problem.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { MONS } from '../geometry/shapes.ts'

export const WEEK = '2026-W49'
export const MONDAY = mondayOf(WEEK)
const { unproject } = localProjection(MONS)
export const metresAt = (x: number, y: number) => unproject([x, y])

/** Streets of a square grid, `side` × `side` nodes a hundred metres apart, from the origin to the north-east. */
export const gridStreets = (side: number): PlanStreet[] => {
  const streets: PlanStreet[] = []
  const join = (x1: number, y1: number, x2: number, y2: number) =>
    streets.push({
      from: `${x1},${y1}`,
      to: `${x2},${y2}`,
      lengthMetres: 100,
      line: [metresAt(x1 * 100, y1 * 100), metresAt(x2 * 100, y2 * 100)],
    })
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if (x + 1 < side) join(x, y, x + 1, y)
      if (y + 1 < side) join(x, y, x, y + 1)
    }
  return streets
}

export const place = (id: string, x: number, y: number, more: Partial<PlanPlace> = {}): PlanPlace => ({
  id,
  at: metresAt(x, y),
  serviceMinutes: 2,
  minGapDays: 1,
  maxGapDays: 10,
  pacePerWeek: 1.2,
  recentHalfDays: [],
  ...more,
})

export const slot = (id: string, day: number, more: Partial<PlanRoundSlot> = {}): PlanRoundSlot => ({
  id,
  day: addDays(MONDAY, day),
  pair: 'pair-1',
  start: '14:00',
  end: '15:00',
  startAt: { place: 'home', at: metresAt(0, 0) },
  endAt: { place: 'home', at: metresAt(0, 0) },
  breakMinutes: 0,
  unplannedShare: 0.3,
  locked: [],
  ...more,
})

export const problem = (more: Partial<PlanProblem> = {}): PlanProblem => ({
  week: WEEK,
  streets: gridStreets(5),
  places: [place('a', 110, 20), place('b', 310, 205), place('c', 50, 390)],
  rounds: [slot('monday', 0), slot('wednesday', 2)],
  walkMetresPerMinute: 70,
  targetShares: {},
  ...more,
})

const metre = fc.integer({ min: -40, max: 440 })
const anyPlace = (rank: number) =>
  fc
    .record({
      x: metre,
      y: metre,
      last: fc.option(fc.integer({ min: 1, max: 14 })),
      minGapDays: fc.integer({ min: 0, max: 4 }),
      maxGapDays: fc.integer({ min: 4, max: 12 }),
      serviceMinutes: fc.integer({ min: 1, max: 6 }),
      pacePerWeek: fc.constantFrom(0, 0.5, 1, 1.2, 2),
      recentHalfDays: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }),
      presence: fc.option(fc.record({ minutes: fc.integer({ min: 10, max: 15 }), times: fc.constant(1) }), {
        freq: 5,
      }),
      landlord: fc.option(fc.constantFrom('vilogia', 'partenord-habitat')),
    })
    .map(({ x, y, last, presence, landlord, ...rest }) =>
      place(`p${rank}`, x, y, {
        ...rest,
        ...(last !== null && { lastPassage: addDays(MONDAY, -last) }),
        ...(presence !== null && { presence }),
        ...(landlord !== null && { landlord }),
      }),
    )

const anySlot = (rank: number) =>
  fc
    .record({
      day: fc.integer({ min: 0, max: 4 }),
      start: fc.constantFrom('09:00', '12:30', '16:15'),
      length: fc.constantFrom(15, 45, 90),
      breakMinutes: fc.constantFrom(0, 10),
      unplannedShare: fc.constantFrom(0.2, 0.3, 0.5),
      ends: fc.boolean(),
    })
    .map(({ day, start, length, ends, ...rest }) =>
      slot(`r${rank}`, day, {
        ...{ start, end: later(start, length), ...rest },
        ...(ends && { endAt: { place: 'far home', at: metresAt(380, 300) } }),
      }),
    )

function later(start: string, minutes: number): string {
  const total = Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/**
 * Any small week: up to 12 places and 4 rounds on a grid with some streets gone, so that places may be cut off. Rounds
 * of an hour and a half may hold up to two locked meetings, which always fit.
 */
export const anyProblem: fc.Arbitrary<PlanProblem> = fc
  .record({
    places: fc.integer({ min: 0, max: 12 }).chain((count) => fc.tuple(...range(count).map(anyPlace))),
    rounds: fc.integer({ min: 0, max: 4 }).chain((count) => fc.tuple(...range(count).map(anySlot))),
    kept: fc
      .infiniteStream(fc.integer({ min: 0, max: 9 }))
      .map((stream) => gridStreets(5).filter(() => stream.next().value > 0)),
    locked: fc.boolean(),
  })
  .map(({ places, rounds, kept, locked }) =>
    problem({
      streets: kept,
      places,
      rounds: locked ? rounds.map((each) => withLocked(each, places)) : rounds,
    }),
  )

function withLocked(round: PlanRoundSlot, places: readonly PlanPlace[]): PlanRoundSlot {
  const long = later(round.start, 90) === round.end
  if (!long || round.endAt.place !== 'home' || round.unplannedShare > 0.3) return round
  const locked: LockedStop[] = places
    .slice(0, 2)
    .map(({ id }) => ({ place: id, kind: 'rendez-vous', serviceMinutes: 3 }))
  return { ...round, locked }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, rank) => rank)
