import type { ReactiveController } from 'lit'
import type { Store } from '../../store/store.ts'

/** Pages in place of the screen, the one shown last at the end. */
const pages: OnEscape[] = []

/** Escape closes the page that lies on top, wherever the focus is; one that a dialog or an element of the page takes closes no page. */
export class OnEscape implements ReactiveController {
  constructor(
    private readonly at: { readonly store: Store },
    private readonly close: () => void,
  ) {}

  hostConnected(): void {
    pages.push(this)
    document.addEventListener('keydown', this.#key)
  }

  hostDisconnected(): void {
    pages.splice(pages.indexOf(this), 1)
    document.removeEventListener('keydown', this.#key)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || pages.at(-1) !== this) return
    const { dialog, sealing } = this.at.store.read().session
    if (dialog !== 'none' || sealing) return
    event.preventDefault() // taken: the page under it, on top from now on, leaves it
    this.close()
  }
}
