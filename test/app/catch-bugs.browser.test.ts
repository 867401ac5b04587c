import { html, LitElement, type TemplateResult } from 'lit'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { catchBugs } from '../../src/app/catch-bugs.ts'
import { brokenPart as text } from '../../src/messages/broken-part.ts'
import { Act } from '../../src/operations/act.ts'
import type { Operation } from '../../src/operations/operation.ts'
import type { Store } from '../../src/store/store.ts'
import '../../src/ui/parts/region.ts'
import type { Region, RegionPart } from '../../src/ui/parts/region.ts'
import { estate } from '../domain/build.ts'
import { button, mount, wordsOf } from '../ui/mount.ts'

const breaks: Operation = {
  ...{ id: 'break-now', available: () => null, label: () => 'Casser' },
  run: async () => {
    throw new TypeError('planted in an operation')
  },
}

/** Breaks by a listener, by an operation, or not at all. */
class Breaking extends LitElement {
  readonly #act = new Act(this)

  override render(): TemplateResult {
    return html`
      <button
        type="button"
        @click=${() => {
          throw new TypeError('planted in a listener')
        }}
      >
        Écouteur
      </button>
      <button type="button" @click=${() => void this.#act.run(breaks, undefined)}>Opération</button>
    `
  }
}
customElements.define('tn-test-breaking', Breaking)

const part = (show: RegionPart['show']): RegionPart => ({ show })
const breaking = part(() => html`<tn-test-breaking></tn-test-breaking>`)
const beside = part(() => html`<p>À côté</p>`)
const both = part(
  () =>
    html`<tn-region class="left" .content=${breaking}></tn-region><tn-region class="right" .content=${beside}></tn-region>`,
)
const dialog = part(() => html`<tn-region kind="dialog" .content=${breaking}></tn-region>`)
const bare = part(() => html`<p>Rien</p>`)

let store: Store
let told: ReturnType<typeof vi.spyOn>
beforeAll(() => catchBugs(() => store))
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => told.mockRestore())

const shown = async (content: RegionPart) => {
  const mounted = await mount('tn-region', estate(), { bug: null, dialog: 'keys' })
  store = mounted.store
  mounted.element.content = content
  await mounted.settled()
  return mounted
}
const broken = (region: Region, where: string) =>
  region.querySelector<HTMLElement>(`${where} > tn-broken-part`)

test.each(['Écouteur', 'Opération'])(
  'what breaks by a press (%s) is told in the region pressed, the one beside it stays',
  async (name) => {
    const { element, settled } = await shown(both)
    button(element.querySelector('tn-test-breaking')!, name).click()
    await expect.poll(() => broken(element, '.left')).not.toBeNull()
    await settled({ pending: true })
    expect(wordsOf(broken(element, '.left')!)).toContain(text.lead)
    expect(element.querySelector('.right')!.textContent).toContain('À côté')
    expect(element.querySelectorAll('tn-broken-part')).toHaveLength(1)
    expect(store.read().session.bug).toBeNull()
    button(broken(element, '.left')!, text.retry).click()
    await settled({ pending: true })
    expect(element.querySelector('.left > tn-test-breaking')).not.toBeNull()
  },
)

test('a dialog that breaks is told in a dialog, and put away by Fermer', async () => {
  const { element, settled } = await shown(dialog)
  button(element.querySelector('tn-test-breaking')!, 'Écouteur').click()
  await expect.poll(() => broken(element, '[kind=dialog]')).not.toBeNull()
  const told = broken(element, '[kind=dialog]')!
  await settled({ pending: true })
  expect(told.shadowRoot!.querySelector('dialog')!.matches(':modal')).toBe(true)
  expect(wordsOf(told)).toContain(text.title.dialog)
  button(told, text.close).click()
  await settled({ pending: true })
  expect(store.read().session.dialog).toBe('none')
  expect(element.querySelector('tn-broken-part')).toBeNull()
  expect(element.querySelector('tn-test-breaking')).not.toBeNull()
})

test('what breaks outside of every region, and of no press, covers the screen', async () => {
  await shown(bare)
  dispatchEvent(new ErrorEvent('error', { error: new RangeError('nowhere'), message: 'nowhere' }))
  expect(store.read().session.bug).toContain('RangeError')
  store.look({ bug: null })
  dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed' }))
  expect(store.read().session.bug).toBeNull()
})
