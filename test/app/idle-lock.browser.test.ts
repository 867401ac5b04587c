import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { lockWhenIdle } from '../../src/app/idle-lock.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { estate } from '../domain/build.ts'

const MINUTE = 60_000
let stop = (): void => undefined

const scene = (session: Partial<Session>): { store: Store; locks: () => number; hides: () => number } => {
  const store = createStore({
    estate: estate(),
    session: { ...firstSession('2026-11-24'), keeping: 'sealed', idleMinutes: 5, ...session },
    journal: [],
    device: 'test',
    now: () => '2026-11-24T09:00Z',
    persist: async () => null,
  })
  let locks = 0
  let hides = 0
  const idle = lockWhenIdle(
    () => store,
    {
      lock: () => {
        locks += 1
        store.look({ keeping: 'locked', hidden: null })
      },
      hide: () => {
        hides += 1
        store.look({ hidden: { wrong: 0 } })
      },
    },
    Date.now,
  )
  idle.follow(store)
  stop = idle.stop
  return { store, locks: () => locks, hides: () => hides }
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

const key = (): boolean => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))

test('where a code hides the screen it is hidden sooner, and the lock counts from the last touch before', () => {
  const { store, locks, hides } = scene({ screenCode: { minutes: 2 } })
  vi.advanceTimersByTime(60_000)
  key()
  vi.advanceTimersByTime(2 * MINUTE - 1_000)
  expect(hides()).toBe(0)
  vi.advanceTimersByTime(1_000)
  expect(hides()).toBe(1)
  // What is tried on the hidden screen keeps nothing open.
  for (let tries = 0; tries < 5; tries++) {
    vi.advanceTimersByTime(30_000)
    key()
  }
  expect(locks()).toBe(0)
  vi.advanceTimersByTime(10_500)
  expect(store.read().session.lockAt).not.toBeNull()
  vi.advanceTimersByTime(20_000)
  expect([hides(), locks()]).toEqual([1, 1])
})

test('once the code was given all begins anew, without another touch', () => {
  const { store, locks, hides } = scene({ screenCode: { minutes: 1 } })
  vi.advanceTimersByTime(4 * MINUTE)
  expect(hides()).toBe(1)
  store.look({ hidden: null })
  vi.advanceTimersByTime(MINUTE - 1_000)
  expect(hides()).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(hides()).toBe(2)
  vi.advanceTimersByTime(3 * MINUTE)
  expect(locks()).toBe(0)
  vi.advanceTimersByTime(MINUTE)
  expect(locks()).toBe(1)
})

test('a code that is chosen, or given other minutes, counts at once; one that is taken away hides no more', () => {
  const { store, hides } = scene({})
  vi.advanceTimersByTime(30_000)
  store.look({ screenCode: { minutes: 5 } })
  store.look({ screenCode: { minutes: 1 } })
  vi.advanceTimersByTime(30_000)
  expect(hides()).toBe(1)
  store.look({ hidden: null, screenCode: null })
  vi.advanceTimersByTime(4 * MINUTE)
  expect(hides()).toBe(1)
})

test('a phone taken up again after its minutes hides at the touch, which nothing else hears', () => {
  const { hides, locks } = scene({ screenCode: { minutes: 2 } })
  const heard: string[] = []
  const hear = (event: Event): void => void heard.push(event.type)
  addEventListener('keydown', hear)
  vi.setSystemTime(Date.now() + 3 * MINUTE)
  key()
  removeEventListener('keydown', hear)
  expect([hides(), locks(), heard.length]).toEqual([1, 0, 0])
})

test('slept past both, it locks', () => {
  const { hides, locks } = scene({ screenCode: { minutes: 2 } })
  vi.setSystemTime(Date.now() + 60 * MINUTE)
  key()
  expect([hides(), locks()]).toEqual([0, 1])
})

test('only what is sealed hides', () => {
  const { hides } = scene({ keeping: 'example', screenCode: { minutes: 1 } })
  vi.advanceTimersByTime(10 * MINUTE)
  expect(hides()).toBe(0)
})
