import { expect, test } from 'vitest'
import { fault, type Refusal, refusal } from '../../../src/domain/refusal.ts'
import type { Situation } from '../../../src/domain/situation.ts'
import { attachPhoto } from '../../../src/operations/field/attach-photo.ts'
import { removePhoto } from '../../../src/operations/field/remove-photo.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { editSituation } from '../../../src/operations/situations/edit-situation.ts'
import { noteSituation } from '../../../src/operations/situations/note-situation.ts'
import { undoLast } from '../../../src/operations/undo-last.ts'
import type { Store } from '../../../src/store/store.ts'
import { anEstate, aSituation } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'

const BYTES = Uint8Array.of(255, 216, 255, 7, 77, 177)
const MASKED = { bytes: BYTES, masked: true }
const UNMASKED = { bytes: BYTES, masked: false }
const code = (id: string) => ({
  ...{ kind: 'code' as const, id, family: id[0] as 'A', label: id, since: 1, retired: false },
  ...{ finest: 'entrance' as const, retentionMonths: 12, danger: false },
})
const place = {
  ...{ kind: 'landmark' as const, id: 'entrance-1', name: 'Ici', at: [3.157, 50.691] as const },
  ...{ source: 'hand', precision: 'surveyed' as const },
}
const LETTERBOX = 'F-letterbox-doors-broken'

const anAppWith = (situation: Partial<Situation>, answer: Partial<Ports> = {}, full = false) => {
  const kept = new Map<string, Uint8Array>()
  const order: string[] = []
  const photos = {
    keep: async (id: string, bytes: Uint8Array) => {
      order.push('bytes')
      if (full) return fault('storage-full')
      kept.set(id, bytes)
      return null
    },
  }
  const codes = ['A1', 'B1', LETTERBOX].map(code)
  const app = anApp(anEstate(...codes, place as never, aSituation('s-1', situation)), {
    ports: { field: { photos } as unknown as Ports['field'], ...answer },
  })
  app.store.subscribe(() => order.push('store'))
  return { ...app, kept, order }
}
const photoOf = (store: Store, id = 's-1'): string | undefined => store.read().estate.situation.get(id)?.photo

test('bytes are kept first, then the situation names them; the journal holds the id alone', async () => {
  const { store, run, kept, order } = anAppWith({})
  await run(attachPhoto, { situation: 's-1', photo: UNMASKED })
  expect(order[0]).toBe('bytes')
  expect(photoOf(store)).toBe('photo-test-1')
  expect(kept.get('photo-test-1')).toBe(BYTES)
  expect(store.journal().flatMap(({ changes }) => changes)).toEqual([
    { record: 'situation:s-1', field: 'photo', to: 'photo-test-1' },
  ])
  await run(undoLast, undefined)
  expect(photoOf(store)).toBeUndefined()
  await run(attachPhoto, { situation: 's-1', photo: UNMASKED })
  await run(removePhoto, { situation: 's-1' })
  expect(photoOf(store)).toBeUndefined()
  await run(undoLast, undefined)
  expect(photoOf(store)).toBe('photo-test-2')
})

test('a device that has no room keeps neither bytes nor their name', async () => {
  const { store, run } = anAppWith({}, {}, true)
  expect(await run(attachPhoto, { situation: 's-1', photo: MASKED })).toMatchObject({ code: 'storage-full' })
  expect(photoOf(store)).toBeUndefined()
  expect(store.journal()).toEqual([])
})

test('a territory without passphrase asks for one before any byte is kept', async () => {
  const waits = async (): Promise<Refusal> => refusal('passphrase-needed')
  const { run, kept, order } = anAppWith({}, { readyToWrite: waits })
  const outcome = await run(attachPhoto, { situation: 's-1', photo: MASKED })
  expect(outcome).toMatchObject({ code: 'passphrase-needed' })
  expect([kept.size, order.includes('bytes')]).toEqual([0, false])
})

test('a code that shows people has no photo, letterboxes none without a mask', async () => {
  for (const [situation, photo, refused] of [
    [{ code: 'B1' }, MASKED, 'photo-not-allowed'],
    [{ code: LETTERBOX }, UNMASKED, 'photo-mask-needed'],
  ] as const) {
    const { store, run, order } = anAppWith(situation)
    expect(await run(attachPhoto, { situation: 's-1', photo })).toMatchObject({ code: refused })
    expect([photoOf(store), order.includes('bytes')]).toEqual([undefined, false])
  }
  const { store, run } = anAppWith({ code: LETTERBOX })
  await run(attachPhoto, { situation: 's-1', photo: MASKED })
  expect(photoOf(store)).toBe('photo-test-1')
  expect(await run(attachPhoto, { situation: 'gone', photo: MASKED })).toMatchObject({
    code: 'nothing-selected',
  })
})

test('a situation noted with a photo is one step; what undo leaves of it is bytes that nothing names', async () => {
  const { store, run, kept } = anAppWith({})
  const { kind: _kind, id: _id, statusSteps: _steps, ...draft } = aSituation('new')
  await run(noteSituation, { ...draft, status: 'noted', picture: MASKED })
  const [noted] = [...store.read().estate.situation.values()].filter(({ id }) => id !== 's-1')
  expect(kept.get(noted!.photo!)).toBe(BYTES)
  expect(JSON.stringify([...store.read().estate.situation.values()])).not.toContain('177')
  expect(store.journal()).toHaveLength(1)
  await run(undoLast, undefined)
  expect(store.read().estate.situation.size).toBe(1)
  expect(kept.size).toBe(1)
  const refused = await run(noteSituation, { ...draft, code: 'B1', status: 'observed', picture: MASKED })
  expect(refused).toMatchObject({ code: 'photo-not-allowed' })
})

test('a corrected situation keeps its photo, but under a code that may have none', async () => {
  const { store, run } = anAppWith({ photo: 'photo-old' })
  const { kind: _kind, id, statusSteps: _steps, ...draft } = store.read().estate.situation.get('s-1')!
  await run(editSituation, { id, draft: { ...draft, severity: 3, status: 'noted' } })
  expect(store.read().estate.situation.get('s-1')).toMatchObject({ photo: 'photo-old', severity: 3 })
  await run(editSituation, { id, draft: { ...draft, code: 'B1', status: 'observed' } })
  expect(photoOf(store)).toBeUndefined()
})
