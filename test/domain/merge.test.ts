import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Estate, withoutRecords, withRecords } from '../../src/domain/estate.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import { compareStamps, freshEntries, highestCounter, mergeEntries } from '../../src/domain/merge.ts'
import { statusOf } from '../../src/domain/situation.ts'
import type { Store } from '../../src/store/store.ts'
import { anEstate, aPair, aPassage, aSituation, aStore, canonical } from '../store/builders.ts'
import { runs, someChange } from '../store/some-changes.ts'

const start = anEstate(aPair('one', { name: 'Nord' }), aSituation('one'))
const device = (name: string): Store => aStore({ estate: start, device: name })
const rename = (name: string) => (now: Estate) => withRecords(now, [{ ...now.pair.get('one')!, name }])
const rerank = (rank: number) => (now: Estate) => withRecords(now, [{ ...now.pair.get('one')!, rank }])
const forget = (now: Estate): Estate => withoutRecords(now, 'pair', ['one'])
const addStep = (status: 'transmitted' | 'taken-up' | 'done', on: string) => (now: Estate) => {
  const known = now.situation.get('one')!
  return withRecords(now, [{ ...known, statusSteps: [...known.statusSteps, { status, on }] }])
}
const exchange = (...stores: Store[]): void => {
  const all = stores.flatMap((store) => store.journal())
  for (const store of stores) store.receive(all)
}

type Move = {
  device: number
  kind: 'commit' | 'undo' | 'redo' | 'hear'
  change: (now: Estate) => Estate
  from: number
}
const someMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    device: fc.nat(2),
    kind: fc.constantFrom('commit', 'commit', 'commit', 'undo', 'redo', 'hear'),
    change: someChange,
    from: fc.nat(2),
  }),
  { maxLength: 25 },
)

/** Three devices at work, hearing of each other now and then. */
const play = (moves: readonly Move[]): Store[] => {
  const stores = ['a', 'b', 'c'].map(device)
  for (const { device: index, kind, change, from } of moves) {
    const store = stores[index]!
    if (kind === 'commit') store.commit('change', change)
    else if (kind === 'hear') store.receive(stores[from]!.journal())
    else store[kind]()
  }
  return stores
}

test('devices that have heard the same entries hold the same records, whatever they heard first', () => {
  fc.assert(
    fc.property(someMoves, (moves) => {
      const stores = play(moves)
      exchange(...stores)
      const [a, b, c] = stores.map((store) => canonical(store.read().estate))
      expect(b).toBe(a)
      expect(c).toBe(a)
    }),
    { numRuns: runs },
  )
})

test('any order and any repetition of received entries gives the same estate', () => {
  const scene = fc.record({
    moves: someMoves,
    order: fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 }),
  })
  fc.assert(
    fc.property(scene, ({ moves, order }) => {
      const entries = play(moves).flatMap((store) => store.journal())
      const inOrder = device('z')
      inOrder.receive(entries)
      const shuffled = device('z')
      for (const pick of entries.length ? order : []) shuffled.receive([entries[pick % entries.length]!])
      for (const entry of [...entries].reverse()) shuffled.receive([entry])
      expect(canonical(shuffled.read().estate)).toBe(canonical(inOrder.read().estate))
    }),
    { numRuns: runs },
  )
})

test('per field the higher counter wins, and fields of one record are apart', () => {
  const [a, b] = [device('a'), device('b')]
  b.commit('rank', rerank(7))
  a.commit('rank', rerank(8))
  a.commit('name', rename('Sud'))
  b.commit('rank again', rerank(9))
  b.commit('rank again', rerank(10))
  exchange(a, b)
  expect(a.read().estate.pair.get('one')).toEqual(aPair('one', { name: 'Sud', rank: 10 }))
  expect(b.read().estate.pair.get('one')).toEqual(aPair('one', { name: 'Sud', rank: 10 }))
})

test('of equal counters the higher device wins', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('name', rename('of a'))
  b.commit('name', rename('of b'))
  exchange(a, b)
  expect(a.read().estate.pair.get('one')?.name).toBe('of b')
})

test('passages of two devices are all kept', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('passage', (now) => withRecords(now, [aPassage('passage-a-1')]))
  b.commit('passage', (now) => withRecords(now, [aPassage('passage-b-1')]))
  exchange(a, b)
  expect([...a.read().estate.passage.keys()].sort()).toEqual(['passage-a-1', 'passage-b-1'])
  expect(canonical(b.read().estate)).toBe(canonical(a.read().estate))
})

const stepsOf = (store: Store): string[] =>
  store
    .read()
    .estate.situation.get('one')!
    .statusSteps.map(({ status }) => status)

test('status steps of two devices are united, oldest day first', () => {
  const [a, b] = [device('a'), device('b')]
  b.commit('step', addStep('taken-up', '2026-03-05'))
  a.commit('other', rerank(3))
  a.commit('step', addStep('transmitted', '2026-03-04'))
  exchange(a, b)
  for (const store of [a, b]) expect(stepsOf(store)).toEqual(['noted', 'transmitted', 'taken-up'])
  expect(statusOf(a.read().estate.situation.get('one')!)).toBe('taken-up')
})

test('a status step that two devices add on the same day is kept once, one that a device adds twice is kept twice', () => {
  const [a, b] = [device('a'), device('b')]
  b.commit('step', addStep('taken-up', '2026-03-03'))
  for (const store of [a, b]) store.commit('step', addStep('done', '2026-03-04'))
  a.commit('step', addStep('transmitted', '2026-03-04'))
  a.commit('step', addStep('done', '2026-03-04'))
  exchange(a, b)
  for (const store of [a, b])
    expect(stepsOf(store)).toEqual(['noted', 'taken-up', 'done', 'transmitted', 'done'])
})

const seen = (on: string) => (now: Estate) => {
  const known = now.situation.get('one')!
  return withRecords(now, [{ ...known, seenAgain: [...(known.seenAgain ?? []), on] }])
}
const seenDays = (store: Store) => store.read().estate.situation.get('one')?.seenAgain

test('days on which two devices saw a situation again are united', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('seen', seen('2026-03-05'))
  b.commit('seen', seen('2026-03-04'))
  exchange(a, b)
  for (const store of [a, b]) expect(seenDays(store)).toEqual(['2026-03-04', '2026-03-05'])
})

test('the first day seen again, taken back on one device, leaves the day of the other', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('seen', seen('2026-03-05'))
  b.commit('seen', seen('2026-03-04'))
  b.undo()
  exchange(a, b)
  for (const store of [a, b]) expect(seenDays(store)).toEqual(['2026-03-05'])
})

test('a status step that was taken back leaves, the step of another device stays', () => {
  const [a, b] = [device('a'), device('b')]
  b.commit('step', addStep('taken-up', '2026-03-05'))
  a.commit('other', rerank(3))
  a.commit('step', addStep('transmitted', '2026-03-04'))
  a.undo()
  exchange(a, b)
  for (const store of [a, b]) expect(stepsOf(store)).toEqual(['noted', 'taken-up'])
})

test('a record deleted and made again has the fields of its new life only', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('note', (now) => withRecords(now, [aSituation('one', { note: 'Porte cassée' })]))
  a.commit('delete', (now) => withoutRecords(now, 'situation', ['one']))
  a.commit('again', (now) => withRecords(now, [aSituation('one')]))
  b.receive(a.journal())
  expect(b.read().estate.situation.get('one')).toEqual(aSituation('one'))
})

const editFirst = (a: Store, b: Store): void => {
  b.commit('edit', rename('Sud'))
  a.commit('delete', forget)
}
const deleteFirst = (a: Store, b: Store): void => {
  a.commit('delete', forget)
  for (const rank of [4, 5, 6]) b.commit('rank', rerank(rank))
  b.commit('edit', rename('Sud'))
}

test.each([
  ['a lower', editFirst],
  ['a higher', deleteFirst],
])('an edit by somebody who had not seen the deletion revives the record, at %s counter', (_counter, act) => {
  const [a, b] = [device('a'), device('b')]
  a.commit('one more', (now) => withRecords(now, [aPair('other')]))
  act(a, b)
  exchange(a, b)
  for (const store of [a, b]) expect(store.read().estate.pair.get('one')?.name).toBe('Sud')
  expect(canonical(b.read().estate)).toBe(canonical(a.read().estate))
})

test('a deletion by somebody who had seen the edit deletes', () => {
  const [a, b] = [device('a'), device('b')]
  b.commit('edit', rename('Sud'))
  a.receive(b.journal())
  a.commit('delete', forget)
  exchange(a, b)
  expect(b.read().estate.pair.has('one')).toBe(false)
  expect(a.read().estate.pair.has('one')).toBe(false)
})

test('an edit heard before the creation of its record waits for it', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('create', (now) => withRecords(now, [aPair('new', { rank: 1 })]))
  a.commit('edit', (now) => withRecords(now, [aPair('new', { rank: 5 })]))
  const [creation, edit] = a.journal() as [JournalEntry, JournalEntry]
  b.receive([edit])
  expect(b.read().estate.pair.has('new')).toBe(false)
  b.receive([creation])
  expect(b.read().estate.pair.get('new')).toEqual(aPair('new', { rank: 5 }))
})

test('entries that are known are not fresh, and those given twice are fresh once', () => {
  const a = device('a')
  a.commit('one', rename('Sud'))
  a.commit('two', rename('Est'))
  const [one, two] = a.journal() as [JournalEntry, JournalEntry]
  expect(freshEntries([one], [two, one, two])).toEqual([two])
  expect(highestCounter([two, one])).toBe(2)
  expect(highestCounter([])).toBe(0)
  expect(compareStamps(one, two)).toBeLessThan(0)
})

test('entries that change nothing leave the estate as it is', () => {
  const [a, b] = [device('a'), device('b')]
  a.commit('name', rename('Sud'))
  b.commit('name', rename('Sud'))
  const now = b.read().estate
  expect(mergeEntries(now, b.journal(), a.journal())).toBe(now)
})
