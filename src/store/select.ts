import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { storeContext } from './context.ts'
import type { State, Store } from './store.ts'

type Host = ReactiveControllerHost & HTMLElement

/** Gives an element one part of the state, and renders it again only when that part changes identity. */
export class Select<Part> implements ReactiveController {
  #part: Part | undefined
  /** What picking threw: the element that reads it says so, and the others that follow the store still hear of its change. */
  #failure: { readonly error: unknown } | null = null
  #unsubscribe: (() => void) | undefined
  #consumer: ContextConsumer<typeof storeContext, Host>

  constructor(
    private readonly host: Host,
    private readonly pick: (state: State) => Part,
    private readonly same: (a: Part, b: Part) => boolean = Object.is,
  ) {
    host.addController(this)
    this.#consumer = new ContextConsumer(host, {
      context: storeContext,
      subscribe: true,
      callback: (store) => this.#follow(store),
    })
  }

  /** The part; before the store is found (the element is not connected yet) it throws. */
  get value(): Part {
    if (this.#failure) throw this.#failure.error
    if (this.#part === undefined)
      throw new Error(`<${this.host.localName}> read the store before it was connected to one`)
    return this.#part
  }

  get ready(): boolean {
    return this.#part !== undefined || this.#failure !== null
  }

  get store(): Store {
    const store = this.#consumer.value
    if (!store) throw new Error(`<${this.host.localName}> has no store above it`)
    return store
  }

  hostConnected(): void {
    if (this.#consumer.value) this.#follow(this.#consumer.value)
  }

  hostDisconnected(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  #follow(store: Store): void {
    this.#unsubscribe?.()
    this.#take(store.read())
    this.#unsubscribe = store.subscribe((state) => this.#take(state))
  }

  #take(state: State): void {
    const hadFailed = this.#failure !== null
    try {
      const next = this.pick(state)
      this.#failure = null
      if (!hadFailed && this.#part !== undefined && this.same(this.#part, next)) return
      this.#part = next
    } catch (error) {
      this.#failure = { error }
    }
    this.host.requestUpdate()
  }
}
