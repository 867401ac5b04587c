import type { LitElement, ReactiveController } from 'lit'

/**
 * Takes the focus back to where it was before it came into the host, once what had it there is gone. Where it was is known by
 * the tree around the host, which hears what leaves each element of it; where that is gone too, the title of the place has it
 * (`tn-focus-lost`).
 */
export class FocusBack implements ReactiveController {
  #root: EventTarget | null = null
  #from: HTMLElement | null = null
  #isLeaving = false

  constructor(private readonly host: LitElement) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode()
    this.#root.addEventListener('focusout', this.#heard)
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('focusout', this.#heard)
    this.#root = null
  }

  readonly #heard = (event: Event): void => {
    const path = event.composedPath()
    const [from] = path
    if (from instanceof HTMLElement && !path.includes(this.host)) this.#from = from
  }

  /** What is pressed goes away with its press. */
  leave(): void {
    this.#isLeaving = true
  }

  hostUpdate(): void {
    this.#isLeaving ||= this.host.matches(':focus-within')
  }

  hostUpdated(): void {
    const had = this.#isLeaving
    this.#isLeaving = false
    // It stayed inside, or went on by itself.
    if (!had || document.activeElement !== document.body) return
    if (this.#from?.isConnected) this.#from.focus()
    if (document.activeElement === document.body)
      this.host.dispatchEvent(new CustomEvent('tn-focus-lost', { bubbles: true, composed: true }))
  }
}
