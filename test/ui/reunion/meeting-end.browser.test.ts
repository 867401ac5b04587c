import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { withRecords } from '../../../src/domain/estate.ts'
import { button, deepAll } from '../mount.ts'
import { MEETING, shown } from './meeting-shown.ts'

test('once it is closed the focus is on its minutes', async () => {
  const { element, settled, press } = await shown()
  await press('c')
  const end = element.shadowRoot!.querySelector('tn-meeting-end')!
  button(end, 'Clore la réunion').click()
  await settled()
  const choices = () => end.shadowRoot!.querySelector('tn-minutes-choices')!
  await expect.poll(() => choices().shadowRoot?.activeElement?.textContent).toContain('(HTML)')
})

test('before its day the end says in words when the meeting can be closed', async () => {
  const { element, store, settled, press } = await shown()
  await store.commit('x', (now) => withRecords(now, [{ ...MEETING, day: '2026-12-01' }])).saved
  await settled()
  await press('c')
  const end = element.shadowRoot!.querySelector('tn-meeting-end')!
  const [close] = deepAll(end.shadowRoot!, 'tn-close-meeting')
  const why = close!.shadowRoot!.querySelector('#why')!
  expect(why.checkVisibility()).toBe(true)
  expect(why.textContent.replaceAll(/\s/g, ' ')).toContain('elle se clôt à partir du mardi 1er décembre 2026')
  const toClose = button(end, 'Clore la réunion')
  expect([toClose.getAttribute('aria-disabled'), toClose.getAttribute('aria-describedby')]).toEqual([
    'true',
    'why',
  ])
  toClose.click()
  await settled()
  expect(store.read().estate.meeting.get('m1')).not.toHaveProperty('closedOn')
})

const boxOf = (each: Element): DOMRect => each.getBoundingClientRect()
const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1

test.each([
  [390, 844],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
])(
  'at %d × %d what was refused covers no button, in any scene, and no button moves for it',
  async (width, height) => {
    await page.viewport(width, height)
    const { element, store, settled, press } = await shown()
    element.style.blockSize = `${height}px`
    for (const scene of ['1', '2', '3']) {
      await press(scene)
      store.look({ toast: null })
      await settled()
      const bar = () =>
        [...element.shadowRoot!.querySelectorAll('footer button')].map((each) => boxOf(each).top)
      const before = bar()
      store.look({ toast: { id: Number(scene), text: 'Rien à annuler', tone: 'refusal', undo: false } })
      await settled()
      const [toast] = deepAll(element.shadowRoot!, '.toast')
      const covered = deepAll(element.shadowRoot!, 'button').filter(
        (each) =>
          !toast!.contains(each) &&
          each.checkVisibility({ visibilityProperty: true }) &&
          meets(boxOf(each), boxOf(toast!)),
      )
      expect([scene, covered.map(({ textContent }) => textContent)]).toEqual([scene, []])
      expect(boxOf(toast!).bottom).toBeLessThanOrEqual(height)
      expect(bar()).toEqual(before)
    }
    await page.viewport(1280, 800)
  },
)

test('what was done is not shown to the room, only read out', async () => {
  const { element, store, settled } = await shown()
  store.look({ toast: { id: 1, text: 'Décision notée', tone: 'done', undo: true } })
  await settled()
  expect(deepAll(element.shadowRoot!, '.toast')).toEqual([])
  const [said] = deepAll(element.shadowRoot!, 'tn-toast')
  expect(said!.shadowRoot!.querySelector('[role=status]')?.textContent.trim()).toBe('Décision notée')
  expect(boxOf(said!).height).toBeLessThanOrEqual(1)
})

test('a message put away in a meeting leaves the focus in it', async () => {
  const { element, store, settled } = await shown()
  store.look({ toast: { id: 1, text: 'Rien à annuler', tone: 'refusal', undo: false } })
  await settled()
  const [close] = deepAll(element.shadowRoot!, '.toast [aria-label]')
  close!.focus()
  close!.click()
  await settled()
  await expect.poll(() => element.shadowRoot!.activeElement).not.toBeNull()
  expect(element.shadowRoot!.activeElement?.localName).not.toBe('tn-toast')
})
