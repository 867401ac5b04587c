import '../../styles/base.css'
import '../../styles/map.css'
import { ContextProvider } from '@lit/context'
import { ReactiveElement } from 'lit'
import { firstSession } from '../../src/app/first-session.ts'
import type { Estate } from '../../src/domain/estate.ts'
import { portsContext } from '../../src/operations/context.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { storeContext } from '../../src/store/context.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Session } from '../../src/store/session.ts'
import type { Store } from '../../src/store/store.ts'
import { forgetOperations, quiet } from './quiet.ts'

class Scene extends ReactiveElement {
  readonly store = new ContextProvider(this, { context: storeContext })
  readonly ports = new ContextProvider(this, { context: portsContext })

  /** No shadow root: what it holds is drawn, and can take the focus. */
  protected override createRenderRoot(): this {
    return this
  }
}
customElements.define('test-scene', Scene)

export type Mounted<Element> = {
  readonly element: Element
  readonly store: Store
  /** Resolves once what was begun has ended and what it shows has rendered; `pending` when the test holds an operation back. */
  readonly settled: (how?: { readonly pending?: boolean }) => Promise<void>
}

/** An element of the screen over a real store, in a page with the app's styles; what was there before is gone. */
export const mount = async <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  estate: Estate,
  session: Partial<Session>,
  ports: (store: () => Store) => Partial<Ports> = () => ({}),
): Promise<Mounted<HTMLElementTagNameMap[Tag]>> => {
  const store = createStore({
    estate,
    session: {
      ...firstSession('2026-11-24'),
      ...{ workspace: 'semaine', keeping: 'example', layers: new Set(), week: '2026-W49' },
      ...session,
    } as Session,
    journal: [],
    device: 'test',
    now: () => '2026-11-24T09:00Z',
    persist: async () => null,
  })
  let numbers = 0
  const scene = document.createElement('test-scene') as Scene
  scene.store.setValue(store)
  scene.ports.setValue({
    clock: () => 0,
    newId: (kind: string) => `${kind}-test-${++numbers}`,
    store: () => store,
    readyToWrite: async () => null,
    ...ports(() => store),
  } as Ports)
  const element = document.createElement(tag)
  scene.append(element)
  forgetOperations()
  document.body.replaceChildren(scene)
  const settled: Mounted<unknown>['settled'] = (how) => quiet(scene, how)
  await settled()
  return { element, store, settled }
}

/** All elements that match below a root, through open shadow roots, in document order. */
export const deepAll = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? deepAll(each.shadowRoot, selector) : []),
  ])

/** The one below a root whose words are these; throws with what is there. */
export const button = (root: HTMLElement, words: string): HTMLElement => {
  const all = deepAll(root.shadowRoot ?? root, 'button')
  const nameOf = (each: HTMLElement): string =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim()
  const found =
    all.find((each) => nameOf(each) === words) ?? all.find((each) => nameOf(each).startsWith(words))
  if (!found) throw new Error(`no button « ${words} » among ${all.map(nameOf).join(' | ')}`)
  return found
}

/** What is read below a root, spaces joined. */
export const wordsOf = (root: HTMLElement): string =>
  deepAll(root.shadowRoot ?? root, '*')
    .flatMap((each) =>
      [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
