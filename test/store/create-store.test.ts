import { expect, test, vi } from 'vitest'
import { withRecords } from '../../src/domain/estate.ts'
import { type Fault, fault, isRefusal } from '../../src/domain/refusal.ts'
import type { State, Write } from '../../src/store/store.ts'
import { anEstate, aPair, aSituation, aStore } from './builders.ts'

const rank =
  (value: number, pair = 'one') =>
  (now: State['estate']) =>
    withRecords(now, [{ ...now.pair.get(pair)!, rank: value }])

const aDisk = () => {
  const writes: Write[] = []
  return {
    writes,
    persist: async (write: Write) => {
      writes.push(write)
      return null
    },
  }
}

/** A disk that answers when it is told to. */
const aSlowDisk = () => {
  const writes: Write[] = []
  const answers: ((outcome: Fault | null) => void)[] = []
  return {
    writes,
    persist: (write: Write) => {
      writes.push(write)
      return new Promise<Fault | null>((resolve) => answers.push(resolve))
    },
    answer: async (outcome: Fault | null) => {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0))
      answers.shift()!(outcome)
    },
  }
}

test('a commit makes one entry with the difference, and one write', async () => {
  const { writes, persist } = aDisk()
  const store = aStore({ persist })
  const before = store.read().estate
  const { entry, saved } = store.commit('Changer le rang', rank(4))
  expect(entry).toEqual({
    id: 'here-1',
    device: 'here',
    counter: 1,
    label: 'Changer le rang',
    changes: [{ record: 'pair:one', field: 'rank', from: 1, to: 4 }],
    at: '2026-03-02T09:30Z',
  })
  expect(store.read().estate.pair.get('one')?.rank).toBe(4)
  expect(await saved).toBeNull()
  expect(writes).toEqual([{ entry, before, after: store.read().estate }])
  expect(store.journal()).toEqual([entry])
})

test('an estate returned as it was, or equal, makes no entry, no write and no notification', async () => {
  const persist = vi.fn(async () => null)
  const store = aStore({ persist })
  const heard = vi.fn()
  store.subscribe(heard)
  for (const change of [(now: State['estate']) => now, rank(1)]) {
    const { entry, saved } = store.commit('rien', change)
    expect(entry).toBeNull()
    expect(await saved).toBeNull()
  }
  expect(persist).not.toHaveBeenCalled()
  expect(heard).not.toHaveBeenCalled()
})

test('the screen says saved only after the last write is durable, and writes keep their order', async () => {
  const disk = aSlowDisk()
  const store = aStore({ persist: disk.persist })
  const first = store.commit('first', rank(2))
  const second = store.commit('second', rank(3))
  expect(store.read().session.saving).toBe('saving')
  await disk.answer(null)
  await first.saved
  expect(store.read().session.saving).toBe('saving')
  await disk.answer(null)
  await second.saved
  expect(store.read().session.saving).toBe('saved')
  expect(disk.writes.map(({ entry }) => entry?.label)).toEqual(['first', 'second'])
})

test('the second write waits until the first has ended', async () => {
  const disk = aSlowDisk()
  const store = aStore({ persist: disk.persist })
  store.commit('first', rank(2))
  store.commit('second', rank(3))
  await vi.waitFor(() => expect(disk.writes).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(disk.writes).toHaveLength(1)
})

test('after a failed write nothing more is taken: what waited is not written, what comes is refused', async () => {
  const disk = aSlowDisk()
  const store = aStore({ persist: disk.persist })
  const first = store.commit('first', rank(2))
  const second = store.commit('second', rank(3))
  await disk.answer(fault('storage-full'))
  expect(await first.saved).toEqual(fault('storage-full'))
  expect(await second.saved).toEqual(fault('not-saved'))
  expect(store.read().session.saving).toBe('failed')
  expect(disk.writes).toHaveLength(1)

  const third = store.commit('third', rank(4))
  expect(third.entry).toBeNull()
  expect(await third.saved).toEqual(fault('not-saved'))
  expect(await store.receive([{ ...first.entry!, id: 'x', device: 'x', counter: 9 }]).saved).toEqual(
    fault('not-saved'),
  )
  expect(store.undo()).toMatchObject({ kind: 'refusal', code: 'not-saved' })
  expect(store.redo()).toMatchObject({ kind: 'refusal', code: 'not-saved' })
  expect(store.read().estate.pair.get('one')?.rank).toBe(3)
})

test('a whole rewrite that succeeds ends a failure', async () => {
  const outcomes = [fault('storage-full'), null, null]
  const store = aStore({ persist: async () => outcomes.shift()! })
  await store.commit('first', rank(2)).saved
  expect(await store.replace(store.read().estate, store.journal()).saved).toBeNull()
  expect(store.read().session.saving).toBe('saved')
  expect(await store.commit('again', rank(5)).saved).toBeNull()
})

test('a bug in the disk is thrown to whoever waits, and counts as not saved', async () => {
  const store = aStore({ persist: async () => Promise.reject(new TypeError('bug')) })
  await expect(store.commit('first', rank(2)).saved).rejects.toThrow('bug')
  expect(store.read().session.saving).toBe('failed')
})

test('looking changes the session only, and an equal look is dropped', () => {
  const store = aStore()
  const { estate } = store.read()
  const heard = vi.fn()
  store.subscribe(heard)
  store.look({ hover: { kind: 'pair', id: 'one' } })
  store.look({ hover: { kind: 'pair', id: 'one' } })
  store.look((session) => ({ workspace: session.workspace }))
  expect(heard).toHaveBeenCalledTimes(1)
  store.look({ layers: new Set(['rounds']) })
  expect(heard).toHaveBeenCalledTimes(2)
  expect(store.read().session.layers.has('rounds')).toBe(true)
  expect(store.read().estate).toBe(estate)
  expect(store.journal()).toEqual([])
})

test('each listener hears each change once, in order, also those that listeners make', () => {
  const store = aStore()
  const heard: string[] = []
  store.subscribe(({ session }) => {
    heard.push(`a ${session.workspace}`)
    if (session.workspace === 'semaine') store.look({ workspace: 'echanges' })
  })
  const stop = store.subscribe(({ session }) => heard.push(`b ${session.workspace}`))
  store.look({ workspace: 'semaine' })
  expect(heard).toEqual(['a semaine', 'b semaine', 'a echanges', 'b echanges'])
  stop()
  store.look({ workspace: 'territoire' })
  expect(heard.at(-1)).toBe('a territoire')
})

test('undo of an edit is refused when another device has changed the field since, and names it', () => {
  const [here, there] = [aStore(), aStore({ device: 'there' })]
  here.commit('rank', rank(2))
  there.receive(here.journal())
  there.commit('rank', rank(3))
  there.commit('rank', rank(2))
  here.receive(there.journal())
  expect(here.read().estate.pair.get('one')?.rank).toBe(2)
  expect(here.undo()).toMatchObject({ kind: 'refusal', code: 'changed-since', params: { by: 'there' } })
  expect(here.undoLabel()).toBe('rank')
})

test('undo is refused when the change it would take back is no longer there, even if nobody stands by another', () => {
  const [here, there] = [aStore(), aStore({ device: 'there' })]
  here.commit('rank', rank(2))
  there.commit('rank', rank(3))
  there.undo()
  here.receive(there.journal())
  expect(here.read().estate.pair.get('one')?.rank).toBe(1)
  expect(here.undo()).toMatchObject({ code: 'changed-since', params: { by: 'there' } })
})

test('undo of an edit goes through when another device has changed another field', () => {
  const [here, there] = [aStore(), aStore({ device: 'there' })]
  here.commit('rank', rank(2))
  there.receive(here.journal())
  there.commit('name', (now) => withRecords(now, [{ ...now.pair.get('one')!, name: 'Sud' }]))
  here.receive(there.journal())
  expect(isRefusal(here.undo())).toBe(false)
  expect(here.read().estate.pair.get('one')).toEqual(aPair('one', { rank: 1, name: 'Sud' }))
})

test('undo of a creation is refused when another device has added a field to the record', () => {
  const [here, there] = [aStore(), aStore({ device: 'there' })]
  here.commit('note', (now) => withRecords(now, [aSituation('new')]))
  there.receive(here.journal())
  there.commit('reference', (now) => withRecords(now, [{ ...now.situation.get('new')!, reference: 'T-1' }]))
  here.receive(there.journal())
  expect(here.undo()).toMatchObject({ code: 'changed-since', params: { by: 'there' } })
})

test('received entries make no undo step and raise the counter', () => {
  const [here, there] = [aStore(), aStore({ device: 'there' })]
  for (const value of [2, 3, 4]) there.commit('rank', rank(value))
  here.receive(there.journal())
  expect(here.undoLabel()).toBeNull()
  expect(here.undo()).toMatchObject({ code: 'nothing-to-undo' })
  expect(here.redo()).toMatchObject({ code: 'nothing-to-redo' })
  expect(here.commit('rank', rank(9)).entry?.counter).toBe(4)
})

test('received entries are one write, those known are none', async () => {
  const { writes, persist } = aDisk()
  const here = aStore({ persist })
  const there = aStore({ device: 'there' })
  for (const value of [2, 3]) there.commit('rank', rank(value))
  await here.receive(there.journal()).saved
  await here.receive(there.journal()).saved
  expect(writes).toHaveLength(1)
  expect(writes[0]?.received?.map(({ id }) => id)).toEqual(['there-1', 'there-2'])
})

test('replacing rewrites all, leaves nothing to undo and never gives a counter twice', async () => {
  const { writes, persist } = aDisk()
  const store = aStore({ persist })
  store.commit('rank', rank(2))
  store.commit('rank', rank(3))
  const kept = anEstate()
  expect(await store.replace(kept, []).saved).toBeNull()
  expect(store.read().estate).toBe(kept)
  expect(store.undoLabel()).toBeNull()
  const { all } = writes.at(-1)!
  expect(all).toEqual(store.journal())
  expect(all?.flatMap(({ changes }) => changes)).toEqual([])

  const reopened = aStore({ estate: kept, journal: all! })
  expect(reopened.commit('pair', (now) => withRecords(now, [aPair('two')])).entry?.counter).toBeGreaterThan(3)
})
