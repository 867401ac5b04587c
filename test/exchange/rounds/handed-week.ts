import type { AnyRecord, Estate } from '../../../src/domain/estate.ts'
import type { Handover } from '../../../src/domain/handover.ts'
import type { EditionRound } from '../../../src/domain/week/week-edition.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { type Handing, roundsHandover } from '../../../src/reports/rounds-handover.ts'
import { building, entrance, estate, landlord, publicPlace, street } from '../../domain/build.ts'
import { edition, MADE, WEEK } from './any-handover.ts'

const round = (id: string, pair: string, day: string, line: readonly Position[]): AnyRecord => ({
  ...{ kind: 'round', id, week: WEEK, day, pair, start: '09:30', end: '11:30', line },
  ...{ startPlace: 'house', endPlace: 'house', breakMinutes: 10, unplannedShare: 0.3 },
  ...{ walkMetres: 560, walkMinutes: 8 },
})
const stop = (of: string, place: string, rank: number): AnyRecord => ({
  ...{ kind: 'stop', id: `${of}-${rank}`, round: of, place, rank, stopKind: 'passage', serviceMinutes: 2 },
  ...{ arrive: `09:${32 + 4 * rank}`, leave: `09:${34 + 4 * rank}`, locked: false },
})

/** A small week written out: three doors on Monday, a square on Tuesday; what the files of `test/fixtures/rounds` are made of. */
const smallWeek = (): Estate =>
  estate(
    { kind: 'pair', id: 'p1', name: 'Binôme 1', rank: 0 },
    { kind: 'pair', id: 'p2', name: 'Binôme 2', rank: 1 },
    {
      ...{ kind: 'receptionPlace', id: 'house', name: 'Maison du projet' },
      ...{ source: 'test', precision: 'demonstration', at: [3.11, 50.64] },
    },
    landlord('vilogia'),
    building('b1'),
    street('st1', { name: 'Rue du Languedoc' }),
    entrance('e1', { at: [3.111, 50.64] }),
    entrance('e2', { at: [3.112, 50.64], landlord: 'partenord-habitat' }),
    entrance('e3', { at: [3.113, 50.64] }),
    publicPlace('square'),
    round('round-monday', 'p1', '2026-11-30', [
      [3.11, 50.64],
      [3.111, 50.64],
      [3.113, 50.64],
      [3.11, 50.64],
    ]),
    round('round-tuesday', 'p2', '2026-12-01', [
      [3.11, 50.64],
      [3.112, 50.641],
      [3.11, 50.64],
    ]),
    ...['e1', 'e2', 'e3'].map((place, rank) => stop('round-monday', place, rank)),
    stop('round-tuesday', 'square', 0),
  )

/** Handed out in the version before, and called off since. */
const CALLED_OFF: EditionRound = {
  ...{ round: 'round-friday', day: '2026-12-04', pair: 'p2', start: '14:00', end: '16:00' },
  stops: [{ place: 'e2', kind: 'passage', arrive: '14:10' }],
}

/** That week, or the rounds of a pair, or one round, in a version. */
export const handedWeek = (of: Omit<Handing, 'week'>, version = 2): Handover =>
  roundsHandover(
    smallWeek(),
    { week: WEEK, ...of },
    {
      ...edition(version),
      numbers: { 'round-monday': 1, 'round-tuesday': 2, 'round-friday': 3 },
      left: [CALLED_OFF],
    },
    MADE,
  )
