import { html, LitElement, type TemplateResult } from 'lit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { brokenPart as text } from '../../../src/messages/broken-part.ts'
import { showBroken, wasShown } from '../../../src/store/broke.ts'
import { Select } from '../../../src/store/select.ts'
import '../../../src/ui/parts/region.ts'
import type { Region, RegionPart } from '../../../src/ui/parts/region.ts'
import { estate } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, mount, wordsOf } from '../mount.ts'

/** Draws the week shown, but for one that it cannot. */
class Planted extends LitElement {
  static override properties = { given: {} }
  given = ''
  drawn = 0
  readonly #week = new Select(this, ({ session }) => session.week)

  override render(): TemplateResult {
    this.drawn += 1
    if (this.#week.value === '2026-W50') throw new TypeError('planted')
    return html`<p>Semaine ${this.#week.value}</p>`
  }
}
customElements.define('tn-test-planted', Planted)

const planted: RegionPart = { show: () => html`<tn-test-planted></tn-test-planted>` }
const other: RegionPart = { show: () => html`<p>Autre</p>` }

let told: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => told.mockRestore())

const shown = async (content: RegionPart = planted) => {
  const mounted = await mount('tn-region', estate(), { week: '2026-W49' })
  mounted.element.content = content
  await mounted.settled({ pending: true })
  return mounted
}
const broken = (region: Region): HTMLElement | null => region.querySelector('tn-broken-part')

test('what breaks while it is drawn is told in its region, once, and made anew by Réessayer once its data are right', async () => {
  const { element, store, settled } = await shown()
  expect(element.querySelector('tn-test-planted')).not.toBeNull()
  store.look({ week: '2026-W50' })
  await settled({ pending: true })
  expect(wordsOf(broken(element)!)).toContain(text.title.view)
  expect(element.querySelector('tn-test-planted')).toBeNull()
  expect(told).toHaveBeenCalledTimes(1)
  expect(await axeFaults(broken(element)!)).toEqual([])
  button(broken(element)!, text.retry).click()
  await settled({ pending: true })
  expect(broken(element), 'still broken, told again').not.toBeNull()
  store.look({ week: '2026-W51' })
  button(broken(element)!, text.retry).click()
  await settled({ pending: true })
  expect(broken(element)).toBeNull()
  expect(wordsOf(element.querySelector('tn-test-planted')!)).toContain('2026-W51')
})

test('another content takes the place of what broke', async () => {
  const { element, store, settled } = await shown()
  store.look({ week: '2026-W50' })
  await settled({ pending: true })
  element.content = other
  await settled({ pending: true })
  expect(broken(element)).toBeNull()
  expect(element.textContent).toContain('Autre')
})

test('a part of the program that does not come says so and is asked for again', async () => {
  let isThere = false
  const load = async (): Promise<void> => {
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module')
  }
  const { element, settled } = await shown({ load, show: other.show })
  await expect.poll(() => broken(element)).not.toBeNull()
  await settled({ pending: true })
  expect(wordsOf(broken(element)!)).toContain(text.unloaded)
  isThere = true
  button(broken(element)!, text.retry).click()
  await settled({ pending: true })
  expect(broken(element)).toBeNull()
})

test('what is picked wrongly breaks its element alone: the others still hear of the change', async () => {
  class Picky extends LitElement {
    readonly #part = new Select(this, ({ session }) => {
      if (session.week === '2026-W50') throw new RangeError('picked')
      return session.week
    })
    override render = (): TemplateResult => html`${this.#part.value}`
  }
  customElements.define('tn-test-picky', Picky)
  const { element, store, settled } = await shown({ show: () => html`<tn-test-picky></tn-test-picky>` })
  const heard = vi.fn()
  store.subscribe(heard)
  store.look({ week: '2026-W50' })
  await settled({ pending: true })
  expect(heard).toHaveBeenCalledTimes(1)
  expect(wordsOf(broken(element)!)).toContain(text.lead)
})

test('an element taken away before its turn draws nothing until it is back, and then what is', async () => {
  const { element, store, settled } = await shown()
  const inside = element.querySelector('tn-test-planted') as Planted
  const before = inside.drawn
  store.look({ week: '2026-W50' })
  inside.remove()
  await settled({ pending: true })
  expect(inside.drawn).toBe(before)
  expect(told).not.toHaveBeenCalled()
  store.look({ week: '2026-W51' })
  element.append(inside)
  await settled({ pending: true })
  expect(wordsOf(inside)).toContain('2026-W51')
})

test('a bug is shown by the innermost region, and no second time', async () => {
  const inner: RegionPart = { show: () => html`<tn-region class="inner" .content=${other}></tn-region>` }
  const { element, settled } = await shown(inner)
  const error = new Error('once')
  expect(showBroken(element.querySelector('.inner p')!, error)).toBe(true)
  expect(wasShown(error)).toBe(true)
  await settled({ pending: true })
  expect(element.querySelectorAll('tn-broken-part')).toHaveLength(1)
  expect(element.querySelector('.inner > tn-broken-part')).not.toBeNull()
  expect(showBroken(document.body, new Error('of no region'))).toBe(false)
})
