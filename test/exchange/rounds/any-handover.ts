import fc from 'fast-check'
import type { AnyRecord } from '../../../src/domain/estate.ts'
import type { Handover } from '../../../src/domain/handover.ts'
import { STOP_KINDS } from '../../../src/domain/week/round.ts'
import type { WeekEdition } from '../../../src/domain/week/week-edition.ts'
import { roundsHandover } from '../../../src/reports/rounds-handover.ts'
import { entrance, estate, publicPlace, settings, street } from '../../domain/build.ts'

export const WEEK = '2026-W49'
/** 2026-11-27, 08:15:30 UTC. */
export const MADE = Date.UTC(2026, 10, 27, 8, 15, 30)

const NASTY = [
  'a, b; c \\ d\\n',
  'one\ntwo\r\nthree\rfour',
  '"quoted" <b>&amp; ]]> </name>',
  '👩‍👩‍👧‍👦 école 🏫',
  'شارع الجزائر ‮قلب‬',
  '￾\u0000\u0007\u007f\ud800 half',
  'BEGIN:VEVENT\r\nUID:x',
  'é'.repeat(5000),
  '😀'.repeat(2500),
  ' ',
]
/** Texts that hurt writers: separators, line ends, markup, emoji, right to left, halves of pairs, 10 kB. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)

const time = fc.constantFrom('09:30', '09:41', '11:05', '14:00', '23:58')
const at = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((each) => each + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((each) => each + 0),
)

const anyRound = (id: string) =>
  fc
    .record({
      line: fc.array(at, { maxLength: 6 }),
      day: fc.constantFrom('2026-11-30', '2026-12-03', '2026-12-05'),
      pair: fc.constantFrom('p1', 'p2'),
      stops: fc.array(
        fc.record({
          place: fc.constantFrom('e1', 'e2', 'square'),
          stopKind: fc.constantFrom(...STOP_KINDS),
          arrive: time,
          waitMinutes: fc.option(fc.nat(30), { nil: undefined }),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ line, day, pair, stops }): AnyRecord[] => [
      {
        ...{ kind: 'round', id, week: WEEK, day, pair, start: '09:30', end: '11:30' },
        ...{ startPlace: 'square', endPlace: 'e1', breakMinutes: 10, unplannedShare: 0.3 },
        ...{ walkMetres: 1234.5, walkMinutes: 17.6, line },
      },
      ...stops.map(
        ({ waitMinutes, ...stop }, rank): AnyRecord => ({
          ...{ kind: 'stop', id: `${id}-${rank}`, round: id, rank, leave: '11:10', ...stop },
          ...{ serviceMinutes: 2, locked: false, ...(waitMinutes !== undefined && { waitMinutes }) },
        }),
      ),
    ])

export const edition = (version = 2): WeekEdition => ({
  ...{ kind: 'weekEdition', id: `edition-${WEEK}`, week: WEEK, version, handedOut: '2026-11-27' },
  rounds: [],
  numbers: {},
})

/** A week of up to three rounds with any texts, handed over whole or by pair, in a zone or another. */
export const anyHandover: fc.Arbitrary<Handover> = fc
  .record({
    names: fc.array(anyText, { minLength: 5, maxLength: 5 }),
    rounds: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyRound(`r${index}`)))),
    pair: fc.constantFrom(undefined, 'p1'),
    fictional: fc.boolean(),
    timeZone: fc.constantFrom('Europe/Paris', 'Indian/Reunion'),
    places: fc.array(at, { minLength: 3, maxLength: 3 }),
  })
  .map(({ names, rounds, pair, fictional, timeZone, places }) =>
    roundsHandover(
      estate(
        settings({ territory: names[0]!, fictional, timeZone }),
        { kind: 'pair', id: 'p1', name: names[1]!, rank: 0 },
        { kind: 'pair', id: 'p2', name: 'Binôme 2', rank: 1 },
        entrance('e1', { number: names[2]!, at: places[0]! }),
        entrance('e2', { number: names[3]!, at: places[1]! }),
        publicPlace('square', { name: names[4]!, at: places[2]! }),
        street('st1', { name: names[2]! }),
        ...rounds.flat(),
      ),
      { week: WEEK, ...(pair && { pair }) },
      edition(),
      MADE,
    ),
  )
