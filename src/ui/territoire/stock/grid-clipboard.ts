import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement
export type ClipboardActs = {
  /** Whether an editor is open: then only a block of several cells is for the grid. */
  readonly editing: () => boolean
  readonly paste: (block: string) => void
  /** What a copy takes; null to leave it to the browser. */
  readonly copied: () => string | null
}

/** Paste and copy while the focus is inside the host. A cell is no text field: browsers send both to whatever is around it, so the window listens. */
export class GridClipboard implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly acts: ClipboardActs,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('paste', this.#paste)
    window.addEventListener('copy', this.#copy)
  }

  hostDisconnected(): void {
    window.removeEventListener('paste', this.#paste)
    window.removeEventListener('copy', this.#copy)
  }

  #isInside(): boolean {
    return this.host.shadowRoot?.activeElement != null
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const block = event.clipboardData?.getData('text/plain') ?? ''
    if (block === '' || !this.#isInside()) return
    if (this.acts.editing() && !/[\t\n]/.test(block.trimEnd())) return
    event.preventDefault()
    this.acts.paste(block)
  }

  readonly #copy = (event: ClipboardEvent): void => {
    const copied = this.#isInside() && !this.acts.editing() ? this.acts.copied() : null
    if (copied === null) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', copied)
  }
}
