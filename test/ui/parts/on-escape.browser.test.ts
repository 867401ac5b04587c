import { html, LitElement } from 'lit'
import { afterEach, expect, test } from 'vitest'
import type { Session } from '../../../src/store/session.ts'
import type { Store } from '../../../src/store/store.ts'
import { OnEscape } from '../../../src/ui/parts/on-escape.ts'

let session: Partial<Session> = { dialog: 'none', sealing: false }
const store = { read: () => ({ session }) } as unknown as Store
const closed: string[] = []

class APage extends LitElement {
  constructor() {
    super()
    this.addController(new OnEscape({ store }, () => closed.push(this.id)))
  }

  override render() {
    return html`<input>`
  }
}
customElements.define('test-page', APage)

const shown = (id: string): HTMLElement => {
  const page = document.createElement('test-page')
  page.id = id
  document.body.append(page)
  return page
}
const pressEscape = (on: EventTarget = document.body): void =>
  void on.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true }),
  )

afterEach(() => {
  document.body.replaceChildren()
  closed.length = 0
  session = { dialog: 'none', sealing: false }
})

test('Escape closes the page on top, and that one alone; once it is gone, the one under it', () => {
  shown('under')
  const over = shown('over')
  pressEscape()
  expect(closed).toEqual(['over'])
  over.remove()
  pressEscape()
  expect(closed).toEqual(['over', 'under'])
})

test('a page removed while another lies over it takes no key, and gives none away', () => {
  const under = shown('under')
  shown('over')
  under.remove()
  pressEscape()
  expect(closed).toEqual(['over'])
})

test('what a dialog, the question of a passphrase or an element of the page takes closes no page', () => {
  const page = shown('page')
  session = { dialog: 'palette', sealing: false }
  pressEscape()
  session = { dialog: 'none', sealing: true }
  pressEscape()
  session = { dialog: 'none', sealing: false }
  page.addEventListener('keydown', (event) => event.preventDefault())
  pressEscape(page)
  expect(closed).toEqual([])
  pressEscape()
  expect(closed).toEqual(['page'])
})
