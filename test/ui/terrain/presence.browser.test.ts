import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { withRecords } from '../../../src/domain/estate.ts'
import { fieldRound as text } from '../../../src/messages/field-round.ts'
import '../../../src/ui/terrain/round/field-round.ts'
import { settings } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'
import { preparedEstate } from '../semaine/week-scene.ts'

/** The Monday of the prepared week. */
const TODAY = '2026-11-30'
let now = 0

const plain = (label: string): string => label.replace(/\s+/g, ' ')
const focused = (root: ParentNode) => deepAll(root, '*').findLast((each) => each.matches(':focus'))

const show = async () => {
  const estate = withRecords(preparedEstate(), [settings({ fictional: true })])
  const scene = await mount(
    'tn-field-round',
    estate,
    { workspace: 'terrain', fieldView: 'round', today: TODAY },
    () => ({ clock: () => now }),
  )
  const tap = async (label: string): Promise<void> => {
    button(scene.element, plain(label)).click()
    await scene.settled()
  }
  return { ...scene, tap, passages: () => [...scene.store.read().estate.passage.values()] }
}

beforeEach(async () => {
  now = Date.parse(`${TODAY}T09:00Z`)
  await page.viewport(390, 844)
})

test('a presence forgotten for hours asks how long it was, with its usual length first; undone, it runs again', async () => {
  const { element, tap, passages, store, settled } = await show()
  const before = passages().length
  await tap(text.presence)
  now += 185 * 60_000
  await tap(text.endPresence)
  expect(passages()).toHaveLength(before)
  expect(wordsOf(element)).toContain(plain(text.trueEndHelp('10:00', 185)))
  expect(wordsOf(element)).toContain(plain(text.endedAt('10:15')))
  await expect.poll(() => focused(element.shadowRoot!)?.textContent).toBe(text.trueEnd)
  expect(await axeFaults(element.shadowRoot!.querySelector('tn-presence-bar')!)).toEqual([])
  const footAt = () => getComputedStyle(element.shadowRoot!.querySelector('.foot')!).position
  expect(footAt()).toBe('static')
  await tap(text.goOnWith)
  expect(footAt()).toBe('sticky')
  await tap(text.endPresence)
  await tap(text.shorter(5))
  await tap(text.noteLength(10))
  expect(passages().at(-1)).toMatchObject({
    ...{ place: 'e1', minutes: 10, stopKind: 'presence' },
    when: { minute: new Date(now - 175 * 60_000).toISOString().replace(/:\d\d\.\d+Z/, 'Z') },
  })
  store.undo()
  await settled()
  expect(passages()).toHaveLength(before)
  expect(store.read().session.presence).toMatchObject({ place: 'e1', since: now - 185 * 60_000 })
  await tap(text.endPresence)
  await tap(text.allOfIt(185))
  expect(passages().at(-1)).toMatchObject({ minutes: 185 })
})

test('one that is over in its usual time may be corrected before it is noted; Escape leaves it running', async () => {
  const { element, tap, passages, store } = await show()
  await tap(text.presence)
  now += 25 * 60_000
  await tap(text.correctLength)
  await expect.poll(() => focused(element.shadowRoot!)?.textContent).toBe(text.trueEnd)
  focused(element.shadowRoot!)!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
  )
  await expect.poll(() => focused(element.shadowRoot!)?.textContent?.trim()).toBe(text.endPresence)
  expect(store.read().session.presence).not.toBeNull()
  await tap(text.correctLength)
  await tap(text.noteLength(15))
  expect(passages().at(-1)).toMatchObject({ minutes: 15 })
})

test('a presence given up runs again once that is undone', async () => {
  const { tap, store } = await show()
  await tap(text.presence)
  const { presence } = store.read().session
  await tap(text.dropPresence)
  expect(store.read().session).toMatchObject({ presence: null, toast: { undo: true } })
  store.undo()
  expect(store.read().session.presence).toEqual(presence)
})
