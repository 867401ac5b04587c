import { expect, test, vi } from 'vitest'
import { type Estate, withRecords } from '../../src/domain/estate.ts'
import { fault, refusal } from '../../src/domain/refusal.ts'
import { sentence } from '../../src/messages/sentence.ts'
import type { Done, Operation } from '../../src/operations/operation.ts'
import { perform } from '../../src/operations/perform.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { aPair, aStore } from '../store/builders.ts'

const somePorts = (some: Partial<Ports> = {}): Ports => ({ readyToWrite: async () => null, ...some }) as Ports
const addPair = (now: Estate): Estate => withRecords(now, [aPair('two')])
const anOperation = (some: Partial<Operation> & { done?: Partial<Done> } = {}): Operation => ({
  id: 'add-pair',
  available: () => null,
  label: () => 'Ajouter un binôme',
  run: () => ({ kind: 'done', change: addPair, ...some.done }),
  ...some,
})

test('a change is taken under the label, durable before it is said, and can be undone from the toast', async () => {
  const saved = vi.fn(async () => null)
  const store = aStore({ persist: saved })
  await perform(store, somePorts(), anOperation(), undefined)
  expect(saved).toHaveBeenCalledOnce()
  expect(store.undoLabel()).toBe('Ajouter un binôme')
  expect(store.read().session.toast).toMatchObject({
    text: 'Fait : ajouter un binôme',
    tone: 'done',
    undo: true,
  })
})

test('what has happened for good is kept as a change is, offers no undo, and waits for the territory to be ready', async () => {
  const saved = vi.fn(async () => null)
  const store = aStore({ persist: saved })
  const noted = { change: undefined as never, note: addPair }
  const locked = somePorts({ readyToWrite: async () => refusal('passphrase-needed') })
  expect(await perform(store, locked, anOperation({ done: noted }), undefined)).toMatchObject({
    code: 'passphrase-needed',
  })
  expect(store.read().estate.pair.has('two')).toBe(false)
  await perform(store, somePorts(), anOperation({ done: noted }), undefined)
  expect(saved).toHaveBeenCalledOnce()
  expect(store.journal()).toMatchObject([{ label: 'Ajouter un binôme', stands: true }])
  expect(store.undoLabel()).toBeNull()
  expect(store.read().session.toast).toMatchObject({ tone: 'done', undo: false })
})

test('an operation that is not available does not run, and its reason is told', async () => {
  const run = vi.fn()
  const store = aStore()
  const reason = refusal('no-pair')
  const outcome = await perform(store, somePorts(), anOperation({ available: () => reason, run }), undefined)
  expect(outcome).toBe(reason)
  expect(run).not.toHaveBeenCalled()
  expect(store.read().session.toast).toMatchObject({ text: sentence(reason), tone: 'refusal', undo: false })
})

test('a refusal of the run changes nothing and is told', async () => {
  const store = aStore()
  const before = store.read().estate
  await perform(store, somePorts(), anOperation({ run: async () => refusal('place-needed') }), undefined)
  expect(store.read().estate).toBe(before)
  expect(store.read().session.toast?.tone).toBe('refusal')
})

test('a territory that is not ready to be written to takes no change', async () => {
  const store = aStore()
  const before = store.read().estate
  const ports = somePorts({ readyToWrite: async () => refusal('passphrase-needed') })
  const outcome = await perform(store, ports, anOperation({ done: { look: { dialog: 'keys' } } }), undefined)
  expect(outcome).toMatchObject({ code: 'passphrase-needed' })
  expect(store.read().estate).toBe(before)
  expect(store.journal()).toEqual([])
  expect(store.read().session.dialog).toBe('none')
})

test('a change that could not be written is told as a fault and stands on the screen once: its form closes', async () => {
  const store = aStore({ persist: async () => fault('storage-full') })
  const outcome = await perform(
    store,
    somePorts(),
    anOperation({ done: { look: { dialog: 'keys' } } }),
    undefined,
  )
  expect(outcome).toMatchObject({ kind: 'done' })
  expect(store.read().session).toMatchObject({ saving: 'failed', trouble: 'full', dialog: 'keys' })
  expect(store.read().estate.pair.size).toBe(2)
  expect(store.read().session.toast).toMatchObject({ text: sentence(fault('storage-full')), tone: 'fault' })
  // The next one is not taken: its form keeps what was typed.
  const next = await perform(
    store,
    somePorts(),
    anOperation({ done: { look: { dialog: 'none' } } }),
    undefined,
  )
  expect(next).toMatchObject({ kind: 'fault', code: 'not-saved' })
  expect(store.read().session.dialog).toBe('keys')
})

test('a change is made of the estate as it is when it is taken', async () => {
  const store = aStore()
  const ports = somePorts({
    readyToWrite: async () => {
      store.commit('meanwhile', (now) => withRecords(now, [aPair('meanwhile')]))
      return null
    },
  })
  await perform(store, ports, anOperation(), undefined)
  expect([...store.read().estate.pair.keys()]).toEqual(['one', 'meanwhile', 'two'])
})

test('an operation of the session only asks for no passphrase, and a quiet one says nothing', async () => {
  const readyToWrite = vi.fn(async () => null)
  const store = aStore()
  const look = anOperation({ run: () => ({ kind: 'done', look: { dialog: 'keys' }, quiet: true }) })
  await perform(store, somePorts({ readyToWrite }), look, undefined)
  expect(readyToWrite).not.toHaveBeenCalled()
  expect(store.read().session).toMatchObject({ dialog: 'keys', toast: null })
})
