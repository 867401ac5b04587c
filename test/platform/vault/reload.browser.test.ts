import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../src/domain/refusal.ts'
import { anEstate, aPair, aStore, canonical } from '../../store/builders.ts'
import { someChange } from '../../store/some-changes.ts'
import { created, freshId, opened, PASSPHRASE, storeOver } from './scene.ts'

test.each([
  ['plain', undefined, 12],
  // Each reload takes 600 000 rounds.
  ['sealed', PASSPHRASE, 2],
])(
  'what was done before a reload is undone and redone after it, in a %s territory',
  async (_how, passphrase, numRuns) => {
    const commits = fc.array(someChange, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(commits, async (changes) => {
        const id = freshId()
        let store = storeOver(await created(id, anEstate(aPair('one')), passphrase))
        const reload = async (): Promise<void> => {
          store = storeOver(await opened(id, passphrase))
        }
        const states = [canonical(store.read().estate)]
        for (const change of changes) {
          const { entry, saved } = store.commit('change', change)
          expect(await saved).toBeNull()
          if (entry) states.push(canonical(store.read().estate))
        }
        for (const before of [...states].reverse().slice(1)) {
          await reload()
          const undone = store.undo()
          if (isRefusal(undone)) throw new Error(undone.code)
          expect(await undone.saved).toBeNull()
          expect(canonical(store.read().estate)).toBe(before)
        }
        await reload()
        expect(store.undoLabel()).toBeNull()
        for (const next of states.slice(1)) {
          const redone = store.redo()
          if (isRefusal(redone)) throw new Error(redone.code)
          expect(await redone.saved).toBeNull()
          await reload()
          expect(canonical(store.read().estate)).toBe(next)
        }
      }),
      { numRuns },
    )
  },
)

test('entries heard from another device outlive a reload, and are still no step to undo', async () => {
  const id = freshId()
  const start = anEstate(aPair('one'))
  const there = aStore({ estate: start, device: 'there' })
  for (const change of fc.sample(someChange, 20)) there.commit('change', change)
  const store = storeOver(await created(id, start))
  expect(await store.receive(there.journal()).saved).toBeNull()
  const reloaded = storeOver(await opened(id))
  expect(canonical(reloaded.read().estate)).toBe(canonical(there.read().estate))
  expect(reloaded.journal()).toHaveLength(there.journal().length)
  expect(reloaded.undoLabel()).toBeNull()
})
