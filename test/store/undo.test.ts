import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutRecords, withRecords } from '../../src/domain/estate.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { anEstate, aPair, aStore, canonical } from './builders.ts'
import { runs, someChange } from './some-changes.ts'

const someCommits = fc.array(someChange, { minLength: 1, maxLength: 15 })

test('commit then undo is the identity, then redo brings all back; a reload in between changes nothing', () => {
  fc.assert(
    fc.property(someCommits, fc.infiniteStream(fc.boolean()), (changes, reloads) => {
      let store = aStore({ estate: anEstate(aPair('one')) })
      const reloadMaybe = (): void => {
        if (!reloads.next().value) return
        const journal = JSON.parse(JSON.stringify(store.journal()))
        store = aStore({ estate: store.read().estate, journal })
      }
      const states = [canonical(store.read().estate)]
      for (const change of changes)
        if (store.commit('change', change).entry) states.push(canonical(store.read().estate))
      for (let round = 0; round < 2; round += 1) {
        for (const before of [...states].reverse().slice(1)) {
          reloadMaybe()
          expect(isRefusal(store.undo())).toBe(false)
          expect(canonical(store.read().estate)).toBe(before)
        }
        expect(store.undoLabel()).toBeNull()
        for (const next of states.slice(1)) {
          reloadMaybe()
          expect(isRefusal(store.redo())).toBe(false)
          expect(canonical(store.read().estate)).toBe(next)
        }
        expect(store.redoLabel()).toBeNull()
      }
    }),
    { numRuns: runs },
  )
})

test('undo and redo in any order, mixed with commits, keep to a plain stack of states', () => {
  const moves = fc.array(fc.oneof(someChange, fc.constant('undo' as const), fc.constant('redo' as const)), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(moves, (steps) => {
      const store = aStore({ estate: anEstate(aPair('one')) })
      const past: string[] = []
      let future: string[] = []
      let now = canonical(store.read().estate)
      for (const step of steps) {
        if (step === 'undo') {
          const possible = past.length > 0
          expect(isRefusal(store.undo())).toBe(!possible)
          if (possible) {
            future.push(now)
            now = past.pop()!
          }
        } else if (step === 'redo') {
          const possible = future.length > 0
          expect(isRefusal(store.redo())).toBe(!possible)
          if (possible) {
            past.push(now)
            now = future.pop()!
          }
        } else if (store.commit('change', step).entry) {
          past.push(now)
          future = []
          now = canonical(store.read().estate)
        }
        expect(canonical(store.read().estate)).toBe(now)
      }
    }),
    { numRuns: runs },
  )
})

test('what is noted stays under any undo and redo, which go on as if it were not there, also after a reload', () => {
  const move = fc.constantFrom('undo', 'redo', 'note', 'reload' as const)
  fc.assert(
    fc.property(fc.array(fc.oneof(someChange, move), { maxLength: 30 }), (steps) => {
      const start = anEstate(aPair('one'))
      let noted = aStore({ estate: start })
      const plain = aStore({ estate: start })
      let notes = 0
      for (const step of steps) {
        if (step === 'note') {
          const left = aPair(`left-${++notes}`)
          expect(noted.note('what left', (now) => withRecords(now, [left])).entry).toMatchObject({
            stands: true,
          })
        } else if (step === 'reload') {
          const journal = JSON.parse(JSON.stringify(noted.journal()))
          noted = aStore({ estate: noted.read().estate, journal })
        } else if (step === 'undo' || step === 'redo')
          expect(isRefusal(noted[step]())).toBe(isRefusal(plain[step]()))
        else {
          noted.commit('change', step)
          plain.commit('change', step)
        }
        const { estate } = noted.read()
        const kept = [...estate.pair.keys()].filter((id) => id.startsWith('left-'))
        expect(kept.toSorted()).toEqual(Array.from({ length: notes }, (_, n) => `left-${n + 1}`).toSorted())
        expect(canonical(withoutRecords(estate, 'pair', kept))).toBe(canonical(plain.read().estate))
        expect([noted.undoLabel(), noted.redoLabel()]).toEqual([plain.undoLabel(), plain.redoLabel()])
      }
    }),
    { numRuns: runs },
  )
})

test('counters increase with each entry, whatever was heard', () => {
  const move = fc.record({ change: someChange, heard: fc.option(fc.integer({ min: 1, max: 50 })) })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
      const store = aStore()
      let last = 0
      for (const [index, { change, heard }] of moves.entries()) {
        if (heard !== null) {
          const changes = [{ record: 'pair:far', field: 'rank', to: index }]
          store.receive([{ id: `far-${index}`, device: 'far', counter: heard, label: '', changes, at: '' }])
          last = Math.max(last, heard)
        }
        const { entry } = store.commit('change', change)
        if (!entry) continue
        expect(entry.counter).toBeGreaterThan(last)
        last = entry.counter
      }
    }),
    { numRuns: runs },
  )
})
