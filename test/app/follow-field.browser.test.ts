import { afterEach, expect, test, vi } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { followField } from '../../src/app/follow-field.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { aStore } from '../store/builders.ts'

afterEach(() => vi.useRealTimers())

const followed = (): { store: Store; told: Partial<Session>[]; stop: () => void } => {
  vi.useFakeTimers()
  const store = aStore({ session: firstSession('2026-11-24') })
  const told: Partial<Session>[] = []
  const stop = followField(store, (value) => told.push(value))
  return { store, told, stop }
}

test('where the round stands is told within half a second, once for many changes', () => {
  const { store, told, stop } = followed()
  store.look({ fieldView: 'round', fieldRound: 'r-1' })
  for (let rank = 0; rank < 20; rank += 1) {
    store.look({ fieldStop: `s-${rank}` })
    vi.advanceTimersByTime(20)
  }
  expect(told.map(({ fieldStop }) => fieldStop)).toEqual(['s-19'])
  store.look({ skipped: new Set(['s-3']) })
  vi.advanceTimersByTime(400)
  expect(told.at(-1)).toMatchObject({ fieldRound: 'r-1', fieldStop: 's-19', skipped: ['s-3'] })
  stop()
})

test('what does not change it is not told, nor what comes after the territory was left', () => {
  const { store, told, stop } = followed()
  store.look({ workspace: 'terrain', drafts: new Map(), hover: null })
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([])
  store.look({ fieldView: 'round' })
  stop()
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([])
})

test('a page put aside tells at once', () => {
  const { store, told, stop } = followed()
  store.look({ presence: { place: 'entrance-1', since: 5 } })
  dispatchEvent(new Event('pagehide'))
  expect(told).toMatchObject([{ presence: { place: 'entrance-1', since: 5 } }])
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveLength(1)
  stop()
})
