import fc from 'fast-check'
import { addDays, mondayOf } from '../../../src/domain/civil-date.ts'
import type { AnyRecord, Estate } from '../../../src/domain/estate.ts'
import { HOUR_BANDS } from '../../../src/domain/half-day.ts'
import { EXCHANGES, NOT_DONE_REASONS, type Passage } from '../../../src/domain/week/passage.ts'
import type { Round, Stop } from '../../../src/domain/week/round.ts'
import { minuteAt, type When } from '../../../src/domain/when.ts'
import { estate, passage } from '../build.ts'

export const WEEK = '2026-W48'
export const MONDAY = mondayOf(WEEK)
const ZONE = 'Europe/Paris'
const PLACES = ['e1', 'e2', 'square', 'gone'] as const

/** Two rounds of the week on Monday and Friday, by pairs, and one of the week before. */
export const ROUNDS = ['r-mon', 'r-fri', 'r-old'] as const
const DAYS = { 'r-mon': MONDAY, 'r-fri': addDays(MONDAY, 4), 'r-old': addDays(MONDAY, -3) }

export const round = (id: (typeof ROUNDS)[number]): Round => ({
  ...{ kind: 'round', id, pair: 'pair-one', week: id === 'r-old' ? '2026-W47' : WEEK, day: DAYS[id] },
  ...{ start: '14:00', end: '16:30', startPlace: 'square', endPlace: 'square' },
  ...{ breakMinutes: 0, unplannedShare: 0.3, walkMetres: 0, walkMinutes: 0, line: [] },
})

export const stop = (id: string, over: Partial<Stop> = {}): Stop => ({
  ...{ kind: 'stop', id, round: 'r-mon', place: 'e1', stopKind: 'passage', rank: 0 },
  ...{ arrive: '14:05', leave: '14:07', serviceMinutes: 2, locked: false },
  ...over,
})

const when: fc.Arbitrary<When> = fc.oneof(
  fc
    .record({ day: fc.integer({ min: -2, max: 9 }), minute: fc.integer({ min: 0, max: 1439 }) })
    .map(({ day, minute }) => ({ minute: minuteAt(addDays(MONDAY, day), minute, ZONE) })),
  fc
    .record({ day: fc.integer({ min: -2, max: 9 }), band: fc.constantFrom(...HOUR_BANDS) })
    .map(({ day, band }) => ({ day: addDays(MONDAY, day), band })),
)

const stops: fc.Arbitrary<readonly Stop[]> = fc
  .array(fc.record({ round: fc.constantFrom(...ROUNDS), place: fc.constantFrom(...PLACES) }), {
    maxLength: 8,
  })
  .map((all) => all.map(({ round, place }, rank) => stop(`stop-${rank}`, { round, place, rank })))

const anyPassage = (rank: number): fc.Arbitrary<Passage> =>
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      when,
      done: fc.boolean(),
      reason: fc.option(fc.constantFrom(...NOT_DONE_REASONS), { nil: undefined }),
      exchanges: fc.option(fc.constantFrom(...EXCHANGES), { nil: undefined }),
      youths: fc.option(fc.constantFrom(...EXCHANGES), { nil: undefined }),
      stop: fc.option(fc.constantFrom('stop-0', 'stop-1', 'stop-2', 'stop-gone'), { nil: undefined }),
      round: fc.option(fc.constantFrom(...ROUNDS), { nil: undefined }),
      pair: fc.option(fc.constantFrom('pair-one', 'pair-two'), { nil: undefined }),
    })
    .map((some) => {
      const said = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
      return passage(`p${rank}`, said as Partial<Passage>)
    })

/** Records of a week: rounds, stops, passages of the week and around it. */
export const actedWeek = fc
  .tuple(
    stops,
    fc
      .integer({ min: 0, max: 10 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, rank) => anyPassage(rank)))),
  )
  .map(([planned, passages]) => ({ planned, passages }))

export const estateOf = (...records: readonly AnyRecord[]): Estate => estate(...ROUNDS.map(round), ...records)
