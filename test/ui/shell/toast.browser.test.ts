import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withRecords } from '../../../src/domain/estate.ts'
import '../../../src/ui/shell/toast.ts'
import { estate, landlord } from '../../domain/build.ts'
import { button, mount } from '../mount.ts'

test('what was done is a status with its undo, and pressing it takes the change back', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  await store.commit('Ajouter un bailleur', (now) => withRecords(now, [landlord('neuf')])).saved
  store.look({ toast: { id: 1, text: 'Bailleur ajouté', tone: 'done', undo: true } })
  await settled()
  expect(element.shadowRoot!.querySelector('[role=status]')?.textContent).toContain('Bailleur ajouté')
  expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent.trim()).toBe('')
  button(element, 'Annuler').click()
  await settled()
  expect(store.read().estate.landlord.has('neuf')).toBe(false)
  expect(store.read().session.toast?.text).toContain('ajouter un bailleur')
})

test('a refusal is an alert, and can be dismissed', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {
    toast: { id: 1, text: 'Rien à annuler', tone: 'refusal', undo: false },
  })
  expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).toContain('Rien à annuler')
  element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Fermer le message"]')!.click()
  await settled()
  expect(store.read().session.toast).toBeNull()
})

/** A button beside the toast, and what of the focus is told to the page around. */
const beside = () => {
  const opener = document.createElement('button')
  opener.textContent = 'Ouvrir'
  const lost: string[] = []
  document.body.append(opener)
  document.body.addEventListener('tn-focus-lost', () => lost.push('lost'), { once: true })
  return { opener, lost }
}

test.each(['Fermer le message', 'Annuler'])('after « %s » the focus is back where it was', async (name) => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  const { opener } = beside()
  await userEvent.click(opener)
  await store.commit('Ajouter un bailleur', (now) => withRecords(now, [landlord('neuf')])).saved
  store.look({ toast: { id: 1, text: 'Bailleur ajouté', tone: 'done', undo: true } })
  await settled()
  await userEvent.click(element.shadowRoot!.querySelector(name === 'Annuler' ? 'button' : '[aria-label]')!)
  await expect.poll(() => document.activeElement).toBe(opener)
})

test('where what had the focus is gone too, the title of the place is asked for', async () => {
  const { element, store, settled } = await mount('tn-toast', estate(), {})
  const { opener, lost } = beside()
  await userEvent.click(opener)
  store.look({ toast: { id: 1, text: 'Fait', tone: 'done', undo: false } })
  await settled()
  element.shadowRoot!.querySelector<HTMLElement>('[aria-label]')!.focus()
  opener.remove()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => lost).toEqual(['lost'])
})

test.each([
  ['done', false],
  ['refusal', false],
  ['fault', true],
] as const)(
  'an old toast that is %s goes when another place is gone to, unless it is a fault',
  async (tone, stays) => {
    const toast = { id: 1, text: 'Dit', tone, undo: false }
    const { store, settled } = await mount('tn-toast', estate(), { toast })
    await settled()
    store.look({ workspace: 'suivis' })
    await settled()
    expect(store.read().session.toast !== null).toBe(stays)
    // What is done by going there is said there.
    store.look({ workspace: 'echanges' })
    store.look({ toast: { ...toast, id: 2 } })
    await settled()
    expect(store.read().session.toast?.id).toBe(2)
  },
)

describe('a message goes after ten seconds', () => {
  afterEach(() => vi.useRealTimers())

  const said = async (tone: 'done' | 'refusal' | 'fault' = 'done') => {
    const it = await mount('tn-toast', estate(), {})
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const say = async (id: number) => {
      it.store.look({ toast: { id, text: 'Dit', tone, undo: false } })
      await it.element.updateComplete
    }
    await say(1)
    const close = it.element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Fermer le message"]')!
    return { ...it, say, close, shown: () => it.store.read().session.toast?.id ?? null }
  }

  test.each(['done', 'refusal', 'fault'] as const)('one that is %s', async (tone) => {
    const { shown } = await said(tone)
    vi.advanceTimersByTime(9_999)
    expect(shown()).toBe(1)
    vi.advanceTimersByTime(1)
    expect(shown()).toBeNull()
  })

  test('counted from the last one', async () => {
    const { say, shown } = await said()
    vi.advanceTimersByTime(9_000)
    await say(2)
    vi.advanceTimersByTime(9_000)
    expect(shown()).toBe(2)
    vi.advanceTimersByTime(1_000)
    expect(shown()).toBeNull()
  })

  test('not while it has the focus; then as soon as that is elsewhere', async () => {
    const { close, shown } = await said()
    const { opener } = beside()
    close.focus()
    vi.advanceTimersByTime(60_000)
    expect(shown()).toBe(1)
    opener.focus()
    expect(shown()).toBeNull()
  })

  test('left by the focus before, it stays for its time', async () => {
    const { close, shown } = await said()
    const { opener } = beside()
    close.focus()
    opener.focus()
    vi.advanceTimersByTime(9_999)
    expect(shown()).toBe(1)
    vi.advanceTimersByTime(1)
    expect(shown()).toBeNull()
  })

  test('not while the pointer is over it; then as soon as that is elsewhere', async () => {
    const { close, shown } = await said()
    const { opener } = beside()
    await userEvent.hover(close)
    vi.advanceTimersByTime(60_000)
    expect(shown()).toBe(1)
    await userEvent.hover(opener)
    await expect.poll(shown).toBeNull()
  })

  test('nor while another element holds it, such as one in a dialog above', async () => {
    const { element, close, shown } = await said()
    const other = document.createElement('tn-toast')
    element.parentElement!.append(other)
    await other.updateComplete
    other.shadowRoot!.querySelector('button')!.focus()
    vi.advanceTimersByTime(60_000)
    expect(shown()).toBe(1)
    // What held it is gone: the focus elsewhere ends it.
    other.remove()
    close.focus()
    close.blur()
    expect(shown()).toBeNull()
  })
})
