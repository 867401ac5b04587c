import fc from 'fast-check'
import { addDays } from '../../../src/domain/civil-date.ts'
import { HOUR_BANDS } from '../../../src/domain/half-day.ts'
import type { TimeBand } from '../../../src/domain/week/place-rule.ts'
import type {
  LockedStop,
  PlanPlace,
  PlanProblem,
  PlanRoundSlot,
} from '../../../src/domain/week/plan-problem.ts'
import { gridStreets, MONDAY, place, problem, slot } from '../small-problem.ts'

const metre = fc.integer({ min: -30, max: 330 })
const bands: fc.Arbitrary<TimeBand[]> = fc.array(
  fc
    .record({
      weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 }), {
        nil: undefined,
      }),
      from: fc.constantFrom('08:00', '09:40', '14:00', '16:30'),
      hours: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ weekdays, from, hours }) => ({
      ...(weekdays && { weekdays }),
      ...{ from, until: `${String(Number(from.slice(0, 2)) + hours).padStart(2, '0')}:00` },
    })),
  { minLength: 1, maxLength: 2 },
)

const seldom = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 })

const anyPlace = (rank: number, weeks: number): fc.Arbitrary<PlanPlace> =>
  fc
    .record({
      ...{ x: metre, y: metre },
      last: fc.option(fc.integer({ min: 1, max: 14 })),
      more: fc.record(
        {
          opening: bands,
          forbidden: bands.map((all) => all.slice(0, 1)),
          presence: fc.record(
            {
              minutes: fc.constant(12),
              times: fc.constantFrom(1, 2),
              bands: fc.subarray([...HOUR_BANDS], { minLength: 1 }),
            },
            { requiredKeys: ['minutes', 'times'] },
          ),
          check: fc.constant({ minutes: 5 }),
          urgent: fc.record(
            {
              day: fc.integer({ min: 0, max: 7 * weeks - 1 }).map((day) => addDays(MONDAY, day)),
              after: fc.constantFrom('09:30', '17:00'),
            },
            { requiredKeys: ['day'] },
          ),
          landlord: fc.constantFrom('vilogia', 'partenord-habitat'),
        },
        { requiredKeys: [] },
      ),
      rest: fc.record({
        minGapDays: fc.integer({ min: 0, max: 3 }),
        maxGapDays: fc.integer({ min: 4, max: 12 }),
        pacePerWeek: fc.constantFrom(0, 0.5, 1.2, 2),
        recentHalfDays: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
      }),
    })
    // Not both at one place: a search cut short may leave the second aside where a round has room.
    .map(({ x, y, last, more: { check, ...more }, rest }) =>
      place(`p${rank}`, x, y, {
        ...rest,
        ...more,
        ...(check && !more.presence && { check }),
        ...(last !== null && { lastPassage: addDays(MONDAY, -last) }),
      }),
    )

const anySlot = (rank: number, weeks: number): fc.Arbitrary<PlanRoundSlot> =>
  fc
    .record({
      day: fc.integer({ min: 0, max: 7 * (weeks + 1) - 1 }),
      hours: fc.constantFrom(['09:00', '10:30'], ['11:45', '13:45'], ['16:15', '18:00'], ['19:00', '19:40']),
      breakMinutes: fc.constantFrom(0, 10),
      unplannedShare: fc.constantFrom(0, 0.3, 0.5),
      pace: seldom(fc.constant(55)),
      walked: seldom(fc.boolean()),
      excluded: seldom(fc.constant(['p0', 'p3'])),
      locked: seldom(fc.constantFrom<LockedStop['kind']>('passage', 'rendez-vous')),
    })
    .map(({ day, hours: [start, end], pace, walked, excluded, locked, ...rest }) => {
      const stop = (id: string, more: Partial<LockedStop> = {}): LockedStop => ({
        ...{ place: id, kind: 'passage', serviceMinutes: 2, ...more },
      })
      const minute = Number(start!.slice(3)) + 25
      const fixed =
        `${Number(start!.slice(0, 2)) + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`.padStart(
          5,
          '0',
        )
      const byHand =
        locked === undefined ? [] : [stop('p2', { kind: locked, ...(locked !== 'passage' && { at: fixed }) })]
      const ahead = day >= 7 * weeks
      return slot(`r${rank}`, day, {
        ...{ ...rest, start: start!, end: end! },
        ...(pace && { walkMetresPerMinute: pace }),
        ...(excluded && { excluded }),
        ...(ahead && { state: 'ahead' }),
        ...(!ahead && walked && { state: 'walked', locked: [stop('p1'), stop('p4', { missed: true })] }),
        ...(!ahead && !walked && { locked: byHand }),
      })
    })

/**
 * One or two small weeks with all that may be asked: hours, bands, checks, urgent places, walked and missed stops,
 * exclusions, stops fixed by hand, rounds ahead, steps and private ways, and rounds of other paces.
 */
export const anyWeeks: fc.Arbitrary<PlanProblem> = fc.constantFrom(1, 2).chain((weeks) =>
  fc
    .record({
      places: fc
        .tuple(...[0, 1, 2, 3, 4, 5, 6].map((rank) => anyPlace(rank, weeks)))
        // What the hand fixes there always fits: near the start, at any hour, on any day.
        .map((all) => all.with(2, place('p2', 60, 40, { minGapDays: 0 }))),
      rounds: fc.tuple(...[0, 1, 2, 3].map((rank) => anySlot(rank, weeks))),
      streets: fc
        .array(fc.constantFrom({}, {}, {}, { slowness: 2 }, { reluctance: 1.5 }), {
          minLength: 24,
          maxLength: 24,
        })
        .map((changes) => gridStreets(4).map((street, rank) => ({ ...street, ...changes[rank] }))),
    })
    .map((parts) =>
      problem({
        ...parts,
        ...(weeks > 1 && { weeks }),
        targetShares: { vilogia: 0.5 },
        minutesBefore: { vilogia: 30 },
      }),
    ),
)
