import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { anEstate, aPair, aStore, canonical } from './builders.ts'
import { runs, someChange } from './some-changes.ts'

const FRESH: Partial<Session> = { skipped: new Set(), fieldStop: null, presence: null }

const putOff =
  (stop: string) =>
  ({ skipped }: Session) => ({
    skipped: new Set([...skipped].filter((id) => id !== stop)).add(stop),
  })

/** What a step may change, as one text. */
const shown = (store: Store): string => {
  const { estate, session } = store.read()
  return JSON.stringify([canonical(estate), [...session.skipped], session.presence])
}

test('steps of the screen and of the records, alone or together, keep to one plain stack under undo and redo, also after a reload', () => {
  const stop = fc.constantFrom('a', 'b', 'c')
  const move = fc.oneof(
    fc.record({ kind: fc.constant('put-off' as const), stop }),
    fc.record({ kind: fc.constant('both' as const), stop, change: someChange }),
    fc.record({ kind: fc.constant('commit' as const), change: someChange }),
    fc.record({ kind: fc.constantFrom('undo', 'undo', 'redo', 'reload' as const) }),
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let store = aStore({ estate: anEstate(aPair('one')), session: FRESH })
      const past: string[] = []
      let future: string[] = []
      let now = shown(store)
      for (const each of moves) {
        switch (each.kind) {
          case 'reload': {
            const journal = JSON.parse(JSON.stringify(store.journal()))
            const { skipped, lookSteps, lookUndone } = store.read().session
            const kept = JSON.parse(JSON.stringify({ lookSteps, lookUndone }))
            store = aStore({
              ...{ estate: store.read().estate, journal },
              session: { ...FRESH, skipped: new Set(skipped), ...kept },
            })
            break
          }
          case 'undo': {
            expect(isRefusal(store.undo())).toBe(past.length === 0)
            if (past.length > 0) {
              future.push(now)
              now = past.pop()!
            }
            break
          }
          case 'redo': {
            expect(store.redoLabel() === null).toBe(future.length === 0)
            expect(isRefusal(store.redo())).toBe(future.length === 0)
            if (future.length > 0) {
              past.push(now)
              now = future.pop()!
            }
            break
          }
          default: {
            const { entry } = each.kind === 'put-off' ? { entry: null } : store.commit('change', each.change)
            if (each.kind !== 'commit') store.step('put off', putOff(each.stop), entry)
            if (entry || shown(store) !== now) {
              past.push(now)
              future = []
              now = shown(store)
            }
          }
        }
        expect(shown(store)).toBe(now)
        expect(store.undoLabel() === null).toBe(past.length === 0)
      }
    }),
    { numRuns: runs },
  )
})

test('undo takes back nothing of the screen that was changed by hand since', () => {
  const store = aStore({ session: FRESH })
  store.step('put off', putOff('a'))
  store.look({ skipped: new Set(['b']) })
  expect(store.undoLabel()).toBeNull()
  expect(isRefusal(store.undo())).toBe(true)
  expect([...store.read().session.skipped]).toEqual(['b'])
})

test('what came with an entry stays when that entry can’t be taken back', () => {
  const store = aStore({ session: FRESH })
  const { entry } = store.commit('rename', (now) => withRecords(now, [aPair('one', { name: 'Ici' })]))
  store.step('rename', putOff('a'), entry)
  const far = { record: 'pair:one' as const, field: 'name', from: 'Ici', to: 'Ailleurs' }
  store.receive([{ id: 'far-9', device: 'far', counter: 9, label: '', changes: [far], at: '' }])
  expect(store.undo()).toMatchObject({ code: 'changed-since' })
  expect([...store.read().session.skipped]).toEqual(['a'])
})

test('a step is let go after the hours of a draft, and beyond twenty', () => {
  let at = '2026-11-24T10:00Z'
  const steps = (store: Store): number => store.read().session.lookSteps?.length ?? 0
  const store = aStore({ session: FRESH, now: () => at })
  for (let rank = 0; rank < 25; rank += 1) store.step('put off', putOff(String(rank)))
  expect(steps(store)).toBe(20)
  at = '2026-11-25T10:00Z'
  store.step('put off', putOff('next'))
  expect(steps(store)).toBe(1)
})
