import { expect, test, vi } from 'vitest'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import '../../../src/ui/shell/shell.ts'
import { emptyEstate, withRecords } from '../../../src/domain/estate.ts'
import { fault } from '../../../src/domain/refusal.ts'
import { bugScreen } from '../../../src/messages/shell.ts'
import { perform } from '../../../src/operations/perform.ts'
import type { Ports } from '../../../src/operations/ports.ts'
import { returnToPaper } from '../../../src/operations/reports/return-to-paper.ts'
import type { Session } from '../../../src/store/session.ts'
import { leftPaper } from '../../../src/ui/print/left-paper.ts'
import { commandOf } from '../../../src/ui/reunion/commands.ts'
import { entrance, estate, settings } from '../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../mount.ts'

const october = { from: '2026-10-01', until: '2026-10-31' }
const session: Partial<Session> = {
  workspace: 'territoire',
  welcome: false,
  bug: null,
  sealing: false,
  importing: null,
  release: { recipient: null, ...october, made: null, refusal: null },
}
const press = (init: KeyboardEventInit): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))

test('switching place sets the page’s title and moves focus to its heading', async () => {
  const { element, settled } = await mount('tn-shell', estate(), session)
  expect(document.title).toBe('Territoire – Tournée')
  // The test’s frame need not hold the page’s focus, so the asking is what is seen.
  const asked = vi.spyOn(HTMLElement.prototype, 'focus')
  button(element, 'Échanges').click()
  await settled()
  expect(document.title).toBe('Échanges – Tournée')
  // The place's element is loaded when it is first gone to.
  const heading = () => element.shadowRoot!.querySelector('tn-echanges')?.shadowRoot?.querySelector('h1')
  await expect.poll(() => heading() && asked.mock.contexts.includes(heading()!)).toBe(true)
  asked.mockRestore()
})

test('the ribbon and its way out are on every place of the example, and not in the own territory', async () => {
  const fictional = await mount('tn-shell', estate(settings({ fictional: true })), session)
  for (const place of ['Territoire', 'Échanges']) {
    button(fictional.element, place).click()
    await fictional.settled()
    expect(wordsOf(fictional.element)).toContain('Exemple fictif — aucune donnée réelle')
  }
  const mine = await mount('tn-shell', estate(), session)
  expect(wordsOf(mine.element)).not.toContain('Exemple fictif — aucune donnée réelle')
})

test('« ? » shows the keys until single keys are switched off, the palette’s keys stay', async () => {
  const { element, store, settled } = await mount('tn-shell', estate(), session)
  press({ key: '?', code: 'Comma', shiftKey: true })
  await settled()
  expect(store.read().session.dialog).toBe('keys')
  const [keys] = deepAll(element.shadowRoot!, 'tn-keys')
  keys!.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
  store.look({ dialog: 'none' })
  await settled()
  press({ key: '?', code: 'Comma', shiftKey: true })
  expect(store.read().session.dialog).toBe('none')
  press({ key: 'k', code: 'KeyK', ctrlKey: true })
  expect(store.read().session.dialog).toBe('palette')
})

test('the keys of a meeting are listed under their own head, and each is obeyed there', async () => {
  const { element, settled } = await mount('tn-shell', estate(), { ...session, dialog: 'keys' })
  await settled()
  const [keys] = deepAll(element.shadowRoot!, 'tn-keys')
  const root = keys!.shadowRoot!
  const [, table] = root.querySelectorAll('table')
  expect(root.getElementById(table!.getAttribute('aria-labelledby')!)?.textContent).toBe('En mode réunion')
  const single = [...table!.querySelectorAll('kbd')]
    .map((each) => each.textContent)
    .filter((each) => each.length === 1 && !'←→'.includes(each))
  expect(single).toEqual(['D', 'B', '.', 'F', 'A', 'C'])
  for (const key of single) {
    const pressed = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
    expect(commandOf(pressed, { single: true, onButton: false }), key).not.toBeNull()
  }
})

test('the first screen offers three ways in, and the lock asks for the passphrase', async () => {
  const first = await mount('tn-shell', estate(), { ...session, welcome: true })
  expect(deepAll(first.element.shadowRoot!, 'button').length).toBe(3)
  const shut = await mount('tn-shell', estate(), { ...session, keeping: 'locked' }, () => ({
    unlock: async () => ({ kind: 'fault', code: 'passphrase-wrong' }),
  }))
  const [form] = deepAll(shut.element.shadowRoot!, 'form') as [HTMLFormElement]
  form.querySelector('input')!.value = 'autre chose'
  form.requestSubmit()
  await shut.settled()
  expect(wordsOf(shut.element)).toContain('La phrase secrète n’est pas la bonne.')
})

test('a bug is shown with its report, in place of everything else', async () => {
  const { element } = await mount('tn-shell', estate(), {
    ...session,
    keeping: 'unsaved',
    bug: 'Error: an estate without settings',
  })
  expect(deepAll(element.shadowRoot!, 'textarea').map((each) => (each as HTMLTextAreaElement).value)).toEqual(
    ['Error: an estate without settings'],
  )
  expect(element.shadowRoot!.querySelector('tn-rail')).toBeNull()
  // Nothing of one's own is kept yet: there is nothing to back up.
  expect(deepAll(element.shadowRoot!, 'button').map((each) => each.textContent?.trim())).not.toContain(
    bugScreen.backup,
  )
})

test('from the screen of a bug what is kept can be backed up', async () => {
  const { element, store, settled } = await mount('tn-shell', estate(), {
    ...session,
    keeping: 'sealed',
    bug: 'Error: x',
  })
  button(element, bugScreen.backup).click()
  await settled()
  expect(store.read().session.dialog).toBe('backup')
  await expect.poll(() => deepAll(element.shadowRoot!, 'dialog[open] form').length).toBe(1)
})

test('a blank map says why it is blank, until something stands on it', async () => {
  const bare = withRecords(emptyEstate(), [settings()])
  const { element, store, settled } = await mount('tn-empty-map', bare, session)
  expect(wordsOf(element)).toContain('La carte est vide')
  await store.commit('test', (now) => withRecords(now, [entrance('e')])).saved
  await settled()
  expect(wordsOf(element)).toBe('')
})

test('a dialog that closes over a place that is gone gives the focus to the title of the new one', async () => {
  const { element, store, settled } = await mount('tn-shell', estate(), { ...session, dialog: 'keys' })
  await settled()
  const asked = vi.spyOn(HTMLElement.prototype, 'focus')
  store.look({ dialog: 'none' })
  const heading = element.shadowRoot!.querySelector('tn-territoire')!.shadowRoot!.querySelector('h1')
  await expect.poll(() => asked.mock.contexts).toContain(heading)
  asked.mockRestore()
})

const MEETING: PartnerMeeting = {
  ...{ kind: 'meeting', id: 'm1', audience: 'public', day: '2026-11-24', answers: [], decisions: [] },
  scenes: [{ id: 's1', type: 'new-decisions' }],
}

test('a page put away gives the focus back to the button that opened it', async () => {
  const reports = { meeting: async () => fault('worker-failed') } as unknown as Ports['reports']
  const { element, store, settled } = await mount(
    'tn-shell',
    withRecords(estate(), [MEETING]),
    {
      ...session,
      ...{ workspace: 'echanges', exchangeView: 'meetings', selection: { kind: 'meeting', id: 'm1' } },
    },
    () => ({ reports }),
  )
  const opener = () =>
    deepAll(element.shadowRoot!, 'tn-meeting-card button')
      .concat(deepAll(element.shadowRoot!, 'button'))
      .find((each) => each.textContent.includes('Ouvrir le mode réunion'))
  await expect.poll(opener).toBeDefined()
  const button = opener()!
  button.focus()
  store.look({ meetingShown: { meeting: 'm1', scene: 0 } })
  await settled()
  await expect.poll(() => element.shadowRoot!.querySelector('tn-reunion')).not.toBeNull()
  expect(button.isConnected).toBe(false)
  store.look({ meetingShown: null })
  await settled()
  expect(opener()).toBe(button)
  await expect.poll(() => (button.getRootNode() as ShadowRoot).activeElement).toBe(button)
})

test('a page left for a record that it counts may be gone back to, its place too', async () => {
  const paper = { report: { title: 'Tableau de bord' } } as NonNullable<Session['paper']>
  const { element, store, settled } = await mount('tn-shell', estate(), { ...session, workspace: 'echanges' })
  const left = leftPaper({ ...store.read().session, paper, exchangeView: 'reports' }, 'passages')
  store.look({ workspace: 'territoire', leftPaper: left })
  await settled()
  await expect.poll(() => wordsOf(element)).toContain('Ouvert depuis « Tableau de bord »')
  await perform(store, {} as Ports, returnToPaper, undefined)
  expect(store.read().session).toMatchObject({
    ...{ workspace: 'echanges', exchangeView: 'reports', leftPaper: null },
    paper: { openAt: 'passages', report: paper.report },
  })
})
