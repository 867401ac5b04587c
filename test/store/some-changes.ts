import fc from 'fast-check'
import { type Estate, withoutRecords, withRecords } from '../../src/domain/estate.ts'
import { STATUSES } from '../../src/domain/situation.ts'
import { aPair, aPassage, aSituation } from './builders.ts'

type Change = (now: Estate) => Estate

const id = fc.constantFrom('one', 'two', 'three')
const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03')

/** A change of an estate as an operation makes one: notes, edits, steps, deletions, on few records so that they meet. */
export const someChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ id, name: fc.constantFrom('Nord', 'Sud', 'Est'), rank: fc.nat(3) }).map(
    (pair): Change =>
      (now) =>
        withRecords(now, [aPair(pair.id, pair)]),
  ),
  fc.record({ id, rank: fc.nat(3) }).map(
    ({ id: pair, rank }): Change =>
      (now) => {
        const known = now.pair.get(pair)
        return known ? withRecords(now, [{ ...known, rank }]) : now
      },
  ),
  id.map(
    (pair): Change =>
      (now) =>
        withoutRecords(now, 'pair', [pair]),
  ),
  id.map(
    (passage): Change =>
      (now) =>
        withRecords(now, [aPassage(passage)]),
  ),
  fc.record({ id, note: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) }).map(
    ({ id: situation, note }): Change =>
      (now) => {
        const { note: _old, ...rest } = now.situation.get(situation) ?? aSituation(situation)
        return withRecords(now, [{ ...rest, ...(note !== undefined && { note }) }])
      },
  ),
  fc.record({ id, status: fc.constantFrom(...STATUSES), on: day }).map(
    ({ id: situation, status, on }): Change =>
      (now) => {
        const known = now.situation.get(situation)
        if (!known) return now
        const steps = [...known.statusSteps, { status, on }].sort((a, b) =>
          a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
        )
        return withRecords(now, [{ ...known, statusSteps: steps }])
      },
  ),
  id.map(
    (situation): Change =>
      (now) =>
        withoutRecords(now, 'situation', [situation]),
  ),
)

/** Few runs by default, many with TOURNEE_LONG; a page has no such setting. */
export const runs = typeof process !== 'undefined' && process.env.TOURNEE_LONG ? 2_000 : 150
