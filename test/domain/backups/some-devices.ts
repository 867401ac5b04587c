import fc from 'fast-check'
import { type Stamped, stamped } from '../../../src/domain/backups/stamped.ts'
import { type Estate, withoutRecords, withRecords } from '../../../src/domain/estate.ts'
import { STATUSES } from '../../../src/domain/situation.ts'
import type { Store } from '../../../src/store/store.ts'
import { anEstate, aPair, aSituation, aStore, canonical } from '../../store/builders.ts'

export const start = anEstate(aPair('one', { name: 'Nord' }), aSituation('one'), aSituation('two'))
export const device = (name: string): Store => aStore({ estate: start, device: name })
export const sideOf = (store: Store): Stamped => stamped(store.read().estate, store.journal())

export type Change = (now: Estate) => Estate
export const edit =
  (fields: object, id = 'one'): Change =>
  (now) =>
    withRecords(now, [{ ...now.pair.get(id)!, ...fields }])
export const step =
  (status: (typeof STATUSES)[number], on: string): Change =>
  (now) => {
    const known = now.situation.get('one')!
    const steps = [...known.statusSteps, { status, on }]
    const rank = (each: { on: string; status: string }) =>
      `${each.on}${100 + STATUSES.indexOf(each.status as never)}`
    return withRecords(now, [{ ...known, statusSteps: steps.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) }])
  }
export const forget: Change = (now) => withoutRecords(now, 'pair', ['one'])

export const day = fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-04')
export const id = fc.constantFrom('one', 'two', 'three')
export const someEdit: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ name: fc.constantFrom('Sud', 'Est', 'Ouest') }).map((fields) => edit(fields)),
  fc.record({ rank: fc.nat(4) }).map((fields) => edit(fields)),
  fc.tuple(fc.constantFrom(...STATUSES), day).map(([status, on]) => step(status, on)),
  id.map(
    (pair): Change =>
      (now) =>
        withRecords(now, [aPair(`new-${pair}`, { rank: 7 })]),
  ),
  fc.tuple(id, fc.constantFrom('a', 'b', undefined)).map(
    ([situation, note]): Change =>
      (now) => {
        const { note: _, ...rest } = now.situation.get(situation) ?? aSituation(situation)
        return withRecords(now, [{ ...rest, ...(note !== undefined && { note }) }])
      },
  ),
)
export const someRemoval: fc.Arbitrary<Change> = id.map(
  (situation) => (now) => withoutRecords(now, 'situation', situation === 'one' ? [] : [situation]),
)

export type Move = { at: number; kind: 'commit' | 'undo' | 'redo' | 'hear'; change: Change; from: number }
export const moves = (change: fc.Arbitrary<Change>): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      at: fc.nat(2),
      kind: fc.constantFrom('commit', 'commit', 'commit', 'undo', 'redo', 'hear'),
      change,
      from: fc.nat(2),
    }),
    { maxLength: 25 },
  )
export const play = (all: readonly Move[]): [Stamped, Stamped, Stamped] => {
  const stores = ['a', 'b', 'c'].map(device)
  for (const { at, kind, change, from } of all) {
    const store = stores[at]!
    if (kind === 'commit') store.commit('change', change)
    else if (kind === 'hear') store.receive(stores[from]!.journal())
    else store[kind]()
  }
  return stores.map(sideOf) as [Stamped, Stamped, Stamped]
}
export const text = (side: Stamped): string => canonical(side.estate)
