import { expect, test } from 'vitest'
import { WRONG_MOST } from '../../src/domain/screen-code.ts'
import { hideScreen } from '../../src/operations/device/hide-screen.ts'
import { removeScreenCode } from '../../src/operations/device/remove-screen-code.ts'
import { setHideMinutes } from '../../src/operations/device/set-hide-minutes.ts'
import { setScreenCode } from '../../src/operations/device/set-screen-code.ts'
import { showScreen } from '../../src/operations/device/show-screen.ts'
import type { DevicePorts } from '../../src/operations/device-ports.ts'
import type { Ports } from '../../src/operations/ports.ts'
import type { Session } from '../../src/store/session.ts'
import { anEstate } from '../store/builders.ts'
import { anApp } from './an-app.ts'

const CODE = '704182'
const chosen = { code: CODE, again: CODE, minutes: 2 } as const
const open = { keeping: 'sealed', screenCode: { minutes: 2 } } as const

/** A territory whose code is kept outside, as the vault keeps it, and what was asked of it. */
const aTerritory = (session: Partial<Session>) => {
  const device = { code: CODE as string | null, minutes: 2, opened: [] as string[], now: 1_000_000 }
  const screenCode: DevicePorts['screenCode'] = {
    matches: async (code) => code === device.code,
    keep: async (code, minutes) => {
      device.code = code ?? device.code
      device.minutes = minutes
      return null
    },
    forget: async () => {
      device.code = null
      return null
    },
  }
  const ports = {
    device: { screenCode },
    clock: () => device.now,
    open: async (id: string) => {
      device.opened.push(id)
      return null
    },
  } as unknown as Partial<Ports>
  return { device, ...anApp(anEstate(), { session, ports }) }
}
const wrong = (run: ReturnType<typeof aTerritory>['run']) => run(showScreen, { code: '0000' })

test('a code is chosen for an open sealed territory, given twice the same; the session knows that there is one, not its digits', async () => {
  const { device, store, run } = aTerritory({ keeping: 'sealed' })
  device.code = null
  expect(await run(setScreenCode, { ...chosen, again: '704183' })).toMatchObject({
    code: 'screen-code-differs',
  })
  expect(await run(setScreenCode, { ...chosen, code: '1234', again: '1234' })).toMatchObject({
    code: 'screen-code-plain',
  })
  expect(await run(setScreenCode, { ...chosen, code: 'soleil' })).toMatchObject({
    code: 'screen-code-digits',
  })
  expect(device.code).toBeNull()
  expect(await run(setScreenCode, chosen)).toMatchObject({ kind: 'done' })
  expect(device).toMatchObject({ code: CODE, minutes: 2 })
  expect(store.read().session.screenCode).toEqual({ minutes: 2 })
  const { estate, session } = store.read()
  expect(JSON.stringify([[...estate.settings.values()], session, store.journal()])).not.toContain(CODE)
  expect(store.journal()).toEqual([])
})

test.each([
  [{ keeping: 'example' }, 'not-sealed'],
  [{ keeping: 'unsaved' }, 'territory-unsaved'],
  [{ keeping: 'locked' }, 'territory-locked'],
  [{ ...open, follows: true }, 'follows-other-tab'],
  [{ ...open, hidden: { wrong: 0 } }, 'screen-hidden'],
] as const)('with %j it is neither chosen, nor changed, nor taken away', async (session, code) => {
  const { device, run } = aTerritory(session)
  device.code = '5555555'
  expect(await run(setScreenCode, chosen)).toMatchObject({ kind: 'refusal', code })
  expect(await run(setHideMinutes, 5)).toMatchObject({ kind: 'refusal', code })
  expect(await run(removeScreenCode, undefined)).toMatchObject({ kind: 'refusal', code })
  expect(device).toMatchObject({ code: '5555555', minutes: 2 })
})

test('its minutes change without it, and it is taken away; without one there is nothing to hide with', async () => {
  const { device, store, run } = aTerritory(open)
  await run(setHideMinutes, 5)
  expect(device).toMatchObject({ code: CODE, minutes: 5 })
  expect(store.read().session.screenCode).toEqual({ minutes: 5 })
  await run(removeScreenCode, undefined)
  expect(device.code).toBeNull()
  expect(store.read().session.screenCode).toBeNull()
  for (const refused of [
    run(hideScreen, undefined),
    run(setHideMinutes, 1),
    run(removeScreenCode, undefined),
  ])
    expect(await refused).toMatchObject({ kind: 'refusal', code: 'screen-code-none' })
})

test('a hidden screen shows again by its code alone, and what was refused is said no more', async () => {
  const { store, run } = aTerritory(open)
  expect(await run(showScreen, { code: CODE })).toMatchObject({ code: 'screen-shown' })
  await run(hideScreen, undefined)
  expect(store.read().session.hidden).toEqual({ wrong: 0 })
  expect(await run(hideScreen, undefined)).toMatchObject({ code: 'screen-hidden' })
  expect(await wrong(run)).toMatchObject({ code: 'screen-code-wrong', params: { left: WRONG_MOST - 1 } })
  expect(store.read().session.hidden).toMatchObject({ wrong: 1 })
  expect(store.read().session.toast?.tone).toBe('refusal')
  expect(await run(showScreen, { code: CODE })).toMatchObject({ kind: 'done' })
  expect(store.read().session).toMatchObject({ hidden: null, toast: null })
})

test('what was done before, with its way back, is still told after', async () => {
  const { store, run } = aTerritory(open)
  store.look({ toast: { id: 1, text: 'Situation notée', tone: 'done', undo: true } })
  await run(hideScreen, undefined)
  await run(showScreen, { code: CODE })
  expect(store.read().session.toast).toMatchObject({ text: 'Situation notée', undo: true })
})

test('the fifth wrong code locks the territory, and the right one comes too late', async () => {
  const { device, store, run } = aTerritory({ ...open, territory: 'territory-1' })
  await run(hideScreen, undefined)
  for (let left = WRONG_MOST - 1; left > 0; left--)
    expect(await wrong(run)).toMatchObject({ code: 'screen-code-wrong', params: { left } })
  expect(device.opened).toEqual([])
  expect(await wrong(run)).toMatchObject({ kind: 'done' })
  expect(device.opened).toEqual(['territory-1'])
  expect(store.read().session.toast?.text).toContain('verrouillé')
  expect(store.read().session.hidden).not.toBeNull()
})

test('while changes are not on the disk it does not lock: one code each 30 seconds is taken', async () => {
  const { device, store, run } = aTerritory({ ...open, saving: 'failed' })
  await run(hideScreen, undefined)
  for (let tries = 1; tries < WRONG_MOST; tries++) await wrong(run)
  expect(await wrong(run)).toMatchObject({ code: 'screen-code-wrong', params: { left: 0 } })
  expect(device.opened).toEqual([])
  device.now += 12_000
  expect(await run(showScreen, { code: CODE })).toMatchObject({
    code: 'screen-code-wait',
    params: { seconds: 18 },
  })
  device.now += 18_000
  expect(await run(showScreen, { code: CODE })).toMatchObject({ kind: 'done' })
  // Saved meanwhile, the next wrong one locks.
  await run(hideScreen, undefined)
  store.look({ saving: 'saved', hidden: { wrong: WRONG_MOST, lastWrong: 0 } })
  expect(await wrong(run)).toMatchObject({ kind: 'done' })
  expect(device.opened).toHaveLength(1)
})
