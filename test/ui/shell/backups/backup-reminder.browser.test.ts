import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { Session } from '../../../../src/store/session.ts'
import '../../../../src/ui/shell/backups/backup-reminder.ts'
import { estate, passage, settings } from '../../../domain/build.ts'
import { axeFaults } from '../../axe-faults.ts'
import { button, mount, wordsOf } from '../../mount.ts'

/** A week after the change, which the test's clock writes on 24 November. */
const DUE = '2026-12-01'
const LINE = /attendent une sauvegarde depuis/

const open = async (session: Partial<Session> = {}, held = estate()) => {
  const putOff: unknown[][] = []
  const mounted = await mount(
    'tn-backup-reminder',
    held,
    { keeping: 'sealed', today: DUE, ...session },
    () => ({
      backups: { putOff: (...given: unknown[]) => putOff.push(given) } as never,
    }),
  )
  mounted.store.commit('p', (now) => withRecords(now, [passage('p1')]))
  await mounted.settled()
  const says = () => wordsOf(mounted.element)
  return { ...mounted, putOff, says }
}
/** What is not there is asked for once what is there elsewhere had its calm moment. */
const beyondCalm = async (session: Partial<Session>, held = estate()) => {
  const at = await open(session, held)
  await new Promise((resolve) => setTimeout(resolve, 1_800))
  await at.settled()
  return at
}

test('after the delay it says for how many days changes have waited; a day before it says nothing', async () => {
  const { says } = await open()
  await expect.poll(says).toContain('depuis 7 jours')
  expect((await beyondCalm({ today: '2026-11-30' })).says()).toBe('')
  const longer = await open({}, estate(settings({ delays: { backup: 3 } })))
  longer.store.look({ today: '2026-11-27' })
  await expect.poll(longer.says).toContain('depuis 3 jours')
})

test('it counts from the last backup, and leaves when one is made', async () => {
  const { says, store } = await open({ backedUp: { day: '2026-11-23', counter: 0 } })
  await expect.poll(says).toContain('depuis 8 jours')
  store.look({ backedUp: { day: DUE, counter: 1 } })
  await expect.poll(says).toBe('')
})

test('never for the example, for what another tab writes, nor for what is not kept', async () => {
  expect((await beyondCalm({}, estate(settings({ fictional: true })))).says()).toBe('')
  for (const session of [{ keeping: 'example' }, { follows: true }, { keeping: 'unsaved' }] as const)
    expect((await beyondCalm(session)).says()).toBe('')
})

test('not while a dialog, a drawing or a note is open; afterwards it comes', async () => {
  const busy: readonly (readonly [Partial<Session>, Partial<Session>])[] = [
    [{ dialog: 'situation' }, { dialog: 'none' }],
    [{ sealing: true }, { sealing: false }],
    [{ editing: { tool: 'add', kind: 'entrance' } }, { editing: null }],
    [{ drafts: new Map([['remarque', 'La porte']]) as never }, { drafts: new Map() }],
  ]
  for (const [during, after] of busy) {
    const { store, says } = await beyondCalm(during)
    expect(says()).toBe('')
    store.look(after)
    await expect.poll(says).toMatch(LINE)
    store.look(during)
    await expect.poll(says).toBe('')
  }
})

test('while the storage fails the line that says so stands alone; afterwards it comes back', async () => {
  const { says, store } = await open()
  await expect.poll(says).toMatch(LINE)
  store.look({ trouble: 'evicted' })
  await expect.poll(says).toBe('')
  store.look({ trouble: null })
  await expect.poll(says, { timeout: 10_000 }).toMatch(LINE)
})

test('it does not come while a field is used, and once there it does not go under the finger', async () => {
  const field = document.createElement('input')
  field.setAttribute('aria-label', 'essai')
  const { element, says } = await open()
  element.before(field)
  field.focus()
  await new Promise((resolve) => setTimeout(resolve, 1_800))
  expect(says()).toBe('')
  field.blur()
  await expect.poll(says).toMatch(LINE)
  field.focus()
  await new Promise((resolve) => setTimeout(resolve, 1_800))
  expect(says()).toMatch(LINE)
})

test('one tap puts it off until tomorrow, and it is kept on the device', async () => {
  const { element, store, says, putOff } = await open({ territory: 'mine' })
  await expect.poll(says).toMatch(LINE)
  button(element, 'Me le redire demain').click()
  await expect.poll(says).toBe('')
  expect(putOff).toEqual([['mine', DUE]])
  store.look({ today: '2026-12-02' })
  await expect.poll(says).toContain('depuis 8 jours')
})

test('it is said in a region that was there before, reached by keyboard, and axe finds nothing', async () => {
  const { element, store, says } = await open()
  const region = element.shadowRoot!.querySelector('[role=status]')!
  await expect.poll(says).toMatch(LINE)
  expect(element.shadowRoot!.querySelector('[role=status]')).toBe(region)
  expect(await axeFaults(element)).toEqual([])
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.poll(() => store.read().session.dialog).toBe('backup')
})
