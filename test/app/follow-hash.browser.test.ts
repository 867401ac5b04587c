import { afterEach, expect, test, vi } from 'vitest'
import { firstSession } from '../../src/app/first-session.ts'
import { followHash } from '../../src/app/follow-hash.ts'
import type { Store } from '../../src/store/store.ts'
import { aStore } from '../store/builders.ts'

const before = location.hash
let stop = (): void => undefined
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
  history.replaceState(null, '', before || location.pathname + location.search)
})

const followed = (): { store: Store; replaced: () => number; pushed: () => number } => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const store = aStore({
    session: { ...firstSession('2026-11-24'), welcome: false, workspace: 'observatoire' },
  })
  stop = followHash(store)
  const [replace, push] = [vi.spyOn(history, 'replaceState'), vi.spyOn(history, 'pushState')]
  return { store, replaced: () => replace.mock.calls.length, pushed: () => push.mock.calls.length }
}
/** After what was done in one turn. */
const turn = (): Promise<void> => Promise.resolve()

test('what is chosen stands in the address at once: a reload asks for the address that is there', async () => {
  const { store, replaced } = followed()
  store.look({ territoryView: 'flaws' })
  store.look({ week: '2026-W50' })
  await turn()
  expect(location.hash).toContain('vue=flaws')
  expect(location.hash).toContain('semaine=2026-W50')
  expect(replaced()).toBe(1)
})

test('what the address does not say makes nothing wait', async () => {
  const { store, replaced } = followed()
  store.look({ hover: { kind: 'building', id: 'b-1' } })
  await turn()
  store.look({ week: '2026-W50' })
  await turn()
  expect([replaced(), location.hash]).toEqual([1, expect.stringContaining('semaine=2026-W50')])
})

test('a map that moves is written fewer than a hundred times in half a minute, its last place within a moment', async () => {
  const { store, replaced } = followed()
  for (let frame = 0; frame < 30 * 60; frame += 1) {
    store.look({ view: { lng: 3 + frame / 10_000, lat: 50.6, zoom: 15 } })
    await turn()
    vi.advanceTimersByTime(1000 / 60)
  }
  expect(replaced()).toBeGreaterThan(50)
  expect(replaced()).toBeLessThan(100)
  vi.advanceTimersByTime(400)
  expect(location.hash).toContain(`lng=${(3 + 1_799 / 10_000).toFixed(5)}`)
})

test('another place is a step of the history, at once, whatever was written before it', async () => {
  const { store, pushed } = followed()
  store.look({ week: '2026-W50' })
  await turn()
  store.look({ workspace: 'semaine' })
  await turn()
  expect([pushed(), location.hash]).toEqual([1, expect.stringContaining('/semaine?')])
})

test('left, it writes nothing any more', async () => {
  const { store } = followed()
  store.look({ week: '2026-W50' })
  await turn()
  store.look({ week: '2026-W51' })
  stop()
  await turn()
  vi.advanceTimersByTime(1_000)
  expect(location.hash).toContain('semaine=2026-W50')
})
