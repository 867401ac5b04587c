import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import '../../../src/ui/shell/hidden-screen.ts'
import '../../../src/ui/shell/palette-dialog.ts'
import '../../../src/ui/shell/shell.ts'
import '../../../src/ui/shell/device/device-dialog.ts'
import '../../../src/ui/territoire/situation-form.ts'
import { WRONG_MOST } from '../../../src/domain/screen-code.ts'
import { screenCode } from '../../../src/messages/screen-code.ts'
import { shell } from '../../../src/messages/shell.ts'
import type { Session } from '../../../src/store/session.ts'
import { entrance, estate } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const CODE = '704182'
const words = screenCode.hidden
const session: Partial<Session> = {
  ...{ workspace: 'territoire', keeping: 'sealed', territory: 'territory-1', dialog: 'none' },
  screenCode: { minutes: 2 },
}

/** The shell with what hides it beside, as the app has them. */
const aScreen = async (more: Partial<Session> = {}) => {
  const opened: string[] = []
  const mounted = await mount('tn-shell', estate(entrance('e1')), { ...session, ...more }, () => ({
    device: { screenCode: { matches: async (code: string) => code === CODE } } as never,
    open: async (id) => {
      opened.push(id)
      return null
    },
  }))
  const screen = document.createElement('tn-hidden-screen')
  mounted.element.after(screen)
  await mounted.settled()
  const look = async (change: Partial<Session>): Promise<void> => {
    mounted.store.look(change)
    await mounted.settled()
  }
  const give = async (code: string): Promise<void> => {
    screen.shadowRoot!.querySelector<HTMLInputElement>('#code')!.value = code
    button(screen, words.show).click()
    await mounted.settled()
  }
  return { ...mounted, screen, opened, look, give, hide: () => look({ hidden: { wrong: 0 } }) }
}
const dialogIn = (screen: HTMLElement): HTMLDialogElement => screen.shadowRoot!.querySelector('dialog')!
/** What can be met on the screen below a root: visible, and not inert. */
const reachable = (root: HTMLElement): HTMLElement[] =>
  deepAll(root.parentElement!, 'button, input, h1, p, [role], a').filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !isInert(each),
  )
const isInert = (each: Node | null): boolean =>
  each !== null &&
  ((each instanceof HTMLElement && each.inert) ||
    isInert(each instanceof ShadowRoot ? each.host : each.parentNode))
const press = (init: KeyboardEventInit): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))

test('hidden, nothing of the screen can be seen or reached, nor its title read; only the code is asked for, and it says what it is not', async () => {
  const { element, screen, hide, store } = await aScreen()
  expect(reachable(element).length).toBeGreaterThan(10)
  expect(wordsOf(screen)).not.toContain(words.title)
  await hide()
  const left = reachable(element)
  expect(left.length).toBeGreaterThan(4)
  expect(left.every((each) => each.getRootNode() === screen.shadowRoot)).toBe(true)
  expect(left.filter((each) => each.localName === 'h1')).toHaveLength(1)
  expect(document.title).toBe(shell.product)
  expect(dialogIn(screen).matches(':modal')).toBe(true)
  const { width, height } = dialogIn(screen).getBoundingClientRect()
  expect([width, height]).toEqual([innerWidth, innerHeight])
  expect(getComputedStyle(dialogIn(screen)).backgroundColor).not.toMatch(/, 0\)$|transparent/)
  expect(wordsOf(screen)).toContain('il ne chiffre rien')
  const input = screen.shadowRoot!.querySelector('input')!
  expect([input.inputMode, input.type, input.autocomplete]).toEqual(['numeric', 'text', 'off'])
  expect(store.read().session.keeping).toBe('sealed')
})

test('Escape, the way back of a phone, the app’s keys and the palette do nothing', async () => {
  const { screen, hide, store, settled } = await aScreen()
  await hide()
  await userEvent.keyboard('{Escape}{Escape}{Escape}')
  // The phone’s way back closes without asking.
  dialogIn(screen).close()
  await expect.poll(() => dialogIn(screen).open).toBe(true)
  press({ key: 'k', code: 'KeyK', ctrlKey: true })
  press({ key: '?', code: 'Comma', shiftKey: true })
  await settled()
  expect(store.read().session).toMatchObject({ dialog: 'none', hidden: { wrong: 0 } })
})

test('a wrong code is said, with what is left, and the right one shows the screen as it was left', async () => {
  const { element, screen, give, hide, store, look } = await aScreen()
  await look({ dialog: 'situation' })
  const form = element.shadowRoot!.querySelector('tn-situation-form')!
  const note = deepAll(form.shadowRoot!, 'textarea')[0] as HTMLTextAreaElement
  note.value = 'à moitié écrite'
  await hide()
  expect(note.checkVisibility({ visibilityProperty: true })).toBe(false)
  await give('0000')
  const error = screen.shadowRoot!.querySelector('[role=alert]')!
  expect(error.textContent).toMatch(new RegExp(`Encore ${WRONG_MOST - 1}\\sessais`))
  const input = screen.shadowRoot!.querySelector('input')!
  expect(input.value).toBe('')
  expect(input.getAttribute('aria-describedby')).toBe(error.id)
  expect(store.read().session.hidden).toMatchObject({ wrong: 1 })
  await give(CODE)
  expect(store.read().session).toMatchObject({ hidden: null, dialog: 'situation' })
  expect(dialogIn(screen).open).toBe(false)
  expect(element.inert).toBe(false)
  expect(note.isConnected && note.value).toBe('à moitié écrite')
  expect(note.checkVisibility({ visibilityProperty: true })).toBe(true)
  await look({ dialog: 'none' })
})

test('what opens meanwhile waits: the code stays under the hand', async () => {
  const { element, screen, give, hide, look } = await aScreen()
  await hide()
  await look({ dialog: 'device', lockAt: Date.now() + 20_000 })
  const device = element.shadowRoot!.querySelector('tn-device')!.shadowRoot!.querySelector('dialog')!
  expect(device.open).toBe(false)
  expect(deepAll(element.shadowRoot!, 'dialog[open]')).toEqual([])
  expect(wordsOf(screen)).toContain('va se verrouiller')
  await look({ lockAt: null })
  expect(wordsOf(screen)).not.toContain('va se verrouiller')
  await give(CODE)
  expect(device.open).toBe(true)
  await look({ dialog: 'none' })
})

test('the passphrase way and the fifth wrong code lock; while something is not saved it says what to do', async () => {
  const { screen, give, hide, look, opened, settled } = await aScreen({ saving: 'failed' })
  await hide()
  button(screen, words.passphrase).click()
  await settled()
  expect(wordsOf(screen)).toContain('donnez le code')
  expect(opened).toEqual([])
  await look({ saving: 'saved' })
  button(screen, words.passphrase).click()
  await settled()
  expect(opened).toEqual(['territory-1'])
  for (let tries = 0; tries < WRONG_MOST; tries++) await give('0000')
  expect(opened).toEqual(['territory-1', 'territory-1'])
})
