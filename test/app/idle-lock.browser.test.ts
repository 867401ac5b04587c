import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { lockWhenIdle } from '../../src/app/idle-lock.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { estate } from '../domain/build.ts'

const MINUTE = 60_000
let stop = (): void => undefined

const scene = (session: Partial<Session>): { store: Store; locks: () => number } => {
  const store = createStore({
    estate: estate(),
    session: { ...firstSession('2026-11-24'), keeping: 'sealed', idleMinutes: 5, ...session },
    journal: [],
    device: 'test',
    now: () => '2026-11-24T09:00Z',
    persist: async () => null,
  })
  let locks = 0
  stop = lockWhenIdle(
    () => store,
    () => {
      locks += 1
      store.look({ keeping: 'locked' })
    },
    Date.now,
  )
  return { store, locks: () => locks }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('a warning comes 20 seconds before, then the lock', () => {
  const { store, locks } = scene({})
  vi.advanceTimersByTime(5 * MINUTE - 21_000)
  expect(store.read().session.lockAt ?? null).toBeNull()
  vi.advanceTimersByTime(1_500)
  expect(store.read().session.lockAt).not.toBeNull()
  expect(locks()).toBe(0)
  vi.advanceTimersByTime(20_000)
  expect(locks()).toBe(1)
  expect(store.read().session.lockAt).toBeNull()
})

test('a touch or a key takes the warning away and begins anew', () => {
  const { store, locks } = scene({})
  vi.advanceTimersByTime(5 * MINUTE - 10_000)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  expect(store.read().session.lockAt).toBeNull()
  vi.advanceTimersByTime(4 * MINUTE)
  expect(locks()).toBe(0)
  vi.advanceTimersByTime(MINUTE)
  expect(locks()).toBe(1)
})

test('a phone that slept past the time locks at the touch that wakes it', () => {
  const { locks } = scene({})
  vi.setSystemTime(Date.now() + 60 * MINUTE)
  dispatchEvent(new PointerEvent('pointerdown'))
  expect(locks()).toBe(1)
})

test('only what is sealed is locked', () => {
  const { store, locks } = scene({ keeping: 'example' })
  vi.advanceTimersByTime(60 * MINUTE)
  expect(locks()).toBe(0)
  expect(store.read().session.lockAt ?? null).toBeNull()
})
