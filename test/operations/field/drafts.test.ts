import { expect, test } from 'vitest'
import type { Draft } from '../../../src/domain/field/draft.ts'
import { isStale } from '../../../src/domain/field/draft.ts'
import { type Fault, fault, type Refusal, refusal } from '../../../src/domain/refusal.ts'
import { forgetDraft } from '../../../src/operations/field/forget-draft.ts'
import { keepDraft } from '../../../src/operations/field/keep-draft.ts'
import { keepDraftPicture } from '../../../src/operations/field/keep-draft-picture.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { anEstate, canonical } from '../../store/builders.ts'
import { anApp } from '../an-app.ts'

const keeping = (answer: () => Refusal | Fault | null = () => null) => {
  const kept: Draft[] = []
  const forgotten: string[] = []
  const drafts: Ports['field']['drafts'] = {
    keep: async (draft) => {
      kept.push(draft)
      return answer()
    },
    forget: async (key) => {
      forgotten.push(key)
      return null
    },
  }
  const app = anApp(anEstate(), { ports: { field: { drafts } as Ports['field'] } })
  return { ...app, kept, forgotten }
}

test('a draft stands in the session at once, and is kept with its minute; no entry tells of it', async () => {
  const { store, run, kept } = keeping()
  const before = canonical(store.read().estate)
  const running = run(keepDraft, { key: 'situation', value: { note: 'Po' } })
  expect(store.read().session.drafts.get('situation')?.value).toEqual({ note: 'Po' })
  expect(await running).toMatchObject({ kind: 'done', quiet: true })
  await run(keepDraft, { key: 'situation', value: { note: 'Porte' } })
  expect(kept.at(-1)).toEqual({ key: 'situation', at: '2026-11-24T10:00Z', value: { note: 'Porte' } })
  expect(store.read().session.drafts.size).toBe(1)
  expect([store.journal(), canonical(store.read().estate), store.read().session.toast]).toEqual([
    [],
    before,
    null,
  ])
})

test('a draft that is done is forgotten in the session and on the device, others stay', async () => {
  const { store, run, forgotten } = keeping()
  await run(keepDraft, { key: 'one', value: 1 })
  await run(keepDraft, { key: 'two', value: 2 })
  await run(forgetDraft, { key: 'one' })
  expect([...store.read().session.drafts.keys()]).toEqual(['two'])
  expect(forgotten).toEqual(['one'])
})

test('a device that can keep no more says so once, and again when it failed after it could', async () => {
  let full = true
  const { store, run } = keeping(() => (full ? fault('storage-full') : null))
  const say = async (value: number): Promise<string | undefined> => {
    store.look({ toast: null })
    await run(keepDraft, { key: 'situation', value })
    return store.read().session.toast?.tone
  }
  expect([await say(1), await say(2)]).toEqual(['fault', undefined])
  expect(store.read().session).toMatchObject({ draftsUnkept: true })
  expect(store.read().session.drafts.get('situation')?.value).toBe(2)
  full = false
  expect(await say(3)).toBeUndefined()
  expect(store.read().session.draftsUnkept).toBe(false)
  full = true
  expect(await say(4)).toBe('fault')
})

test('a territory without passphrase has its drafts on the screen, without a word', async () => {
  const { store, run } = keeping(() => refusal('territory-unsaved'))
  expect(await run(keepDraft, { key: 'situation', value: 1 })).toMatchObject({ kind: 'done' })
  expect(store.read().session.drafts.size).toBe(1)
  expect(store.read().session.toast).toBeNull()
})

test('a draft is past its time after 24 hours, never because the clock was set back', () => {
  const draft = { key: 'situation', at: '2026-11-24T10:00Z', value: 1 }
  const stale = ['2026-11-24T10:00Z', '2026-11-25T09:59Z', '2026-11-25T10:00Z', '2026-11-01T10:00Z'].map(
    (now) => isStale(draft, now),
  )
  expect(stale).toEqual([false, false, true, false])
})

test('the photo that a draft names goes with it, saved or given up', async () => {
  const erased: string[] = []
  const photos = {
    forget: async (id: string) => {
      erased.push(id)
      return null
    },
  }
  const drafts = { keep: async () => null, forget: async () => null }
  const { run } = anApp(anEstate(), { ports: { field: { drafts, photos } as unknown as Ports['field'] } })
  const picture = { id: 'photo-1', masked: true, isOpen: false }
  await run(keepDraft, { key: 'situation a', value: { picture } })
  await run(keepDraft, { key: 'situation b', value: { note: 'Porte' } })
  for (const key of ['situation b', 'situation a', 'gone']) await run(forgetDraft, { key })
  expect(erased).toEqual(['photo-1'])
})

test('a device that can’t keep a photo says so once, with what is typed', async () => {
  const photos = { keep: async () => fault('storage-full') }
  const { store, run } = anApp(anEstate(), { ports: { field: { photos } as unknown as Ports['field'] } })
  const keep = () => run(keepDraftPicture, { id: 'photo-1', bytes: new Uint8Array(1) })
  expect(await keep()).toMatchObject({ code: 'storage-full' })
  store.look({ toast: null })
  expect(await keep()).toMatchObject({ kind: 'done' })
  expect(store.read().session).toMatchObject({ draftsUnkept: true, toast: null })
})
