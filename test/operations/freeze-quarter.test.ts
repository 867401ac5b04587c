import { expect, test } from 'vitest'
import { believeClock } from '../../src/operations/device/believe-clock.ts'
import { doubtClock } from '../../src/operations/device/doubt-clock.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { askFreeze } from '../../src/operations/releases/ask-freeze.ts'
import { freezeQuarter } from '../../src/operations/releases/freeze-quarter.ts'
import { eraseExpired } from '../../src/operations/retention/erase-expired.ts'
import { estate, passage, situation } from '../domain/build.ts'
import { anApp } from './an-app.ts'

const when = (day: string) => ({ when: { day, band: 'morning' as const } })
const THIRD = { from: '2026-07-01', until: '2026-09-30' }
const office = (since = '2026-01-03', ports: Partial<Ports> = {}) =>
  anApp(
    estate(
      passage('first', when(since)),
      ...Array.from({ length: 7 }, (_, n) => situation(`b${n}`, { code: 'B1', ...when('2026-08-10') })),
    ),
    { ports },
  )

test('frozen by hand, after it was asked: no undo, and not twice', async () => {
  const { store, run } = office()
  await run(askFreeze, { quarter: THIRD })
  expect(store.read().session).toMatchObject({ dialog: 'freeze-quarter', freezing: THIRD })
  expect(store.read().estate.quarterFigures.size).toBe(0)
  await run(freezeQuarter, { quarter: THIRD })
  const { estate: now, session } = store.read()
  expect(now.quarterFigures.get('quarter-2026-T3')).toMatchObject({ on: '2026-11-24', quarter: THIRD })
  expect(session).toMatchObject({
    dialog: 'none',
    toast: { undo: false, text: 'Les chiffres du T3 2026 sont arrêtés.' },
  })
  expect(store.undoLabel()).toBeNull()
  expect(store.journal()).toMatchObject([{ stands: true }])
  expect(await run(freezeQuarter, { quarter: THIRD })).toMatchObject({ code: 'quarter-frozen' })
})

test.each([
  ['quarter-going-on', '2026-01-03', { from: '2026-10-01', until: '2026-12-31' }],
  ['quarter-begins-later', '2026-07-09', THIRD],
  ['quarter-erased', '2024-01-03', { from: '2025-04-01', until: '2025-06-30' }],
])('%s is refused', async (code, since, quarter) => {
  const { store, run } = office(since)
  expect(await run(freezeQuarter, { quarter })).toMatchObject({ code })
  expect(await run(askFreeze, { quarter })).toMatchObject({ code })
  expect(store.read().estate.quarterFigures.size).toBe(0)
})

test('what is erased on a device that stays open is counted before it goes', async () => {
  const { store, run } = office()
  store.look({ today: '2027-10-20' })
  await run(eraseExpired, undefined)
  expect(store.read().estate.situation.size).toBe(0)
  expect(store.read().estate.quarterFigures.has('quarter-2026-T4')).toBe(true)
})

test('while the clock is doubted no quarter is frozen by hand, neither one that is over on its date nor one that is not; « La date est juste » lets it', async () => {
  const device = { believeClock: async () => null } as unknown as Ports['device']
  const { store, run } = office('2026-01-03', { device })
  store.look({ clockDoubt: { says: '2026-11-24', seen: '2026-12-01' } })
  await run(doubtClock, undefined)
  for (const quarter of [THIRD, { from: '2026-10-01', until: '2026-12-31' }]) {
    expect(await run(askFreeze, { quarter })).toMatchObject({ code: 'clock-doubted-for-good' })
    expect(await run(freezeQuarter, { quarter })).toMatchObject({ code: 'clock-doubted-for-good' })
  }
  expect(store.read().session.toast?.text).toContain('La date est juste')
  expect(store.read().estate.quarterFigures.size).toBe(0)
  await run(believeClock, undefined)
  await run(freezeQuarter, { quarter: THIRD })
  expect(store.read().estate.quarterFigures.size).toBe(1)
  store.look({ clockDoubt: { says: '2026-11-24', seen: '2026-12-01' } })
  // What is done is still told as done.
  expect(await run(freezeQuarter, { quarter: THIRD })).toMatchObject({ code: 'quarter-frozen' })
})
