import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Select } from '../../store/select.ts'
import type { Session } from '../../store/session.ts'

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }
type Name = Exclude<Session['dialog'], 'none'> | 'passphrase'

/** The passphrase is asked for over whatever dialog is open, whose form must not be lost. */
const isOpen = (session: Session, name: Name): boolean =>
  name === 'passphrase' ? session.sealing : session.dialog === name

/** Opens the host's `<dialog>` while the session asks for it by name; Escape and the platform's close put it away. */
export class Modal implements ReactiveController {
  readonly #open: Select<boolean>
  /** Over a hidden screen nothing opens: it would take the hand from the code that is asked for. */
  readonly #hidden: Select<boolean>
  #shown: HTMLDialogElement | null = null

  constructor(
    private readonly host: Host,
    private readonly name: Name,
    /** What a dismissal does beside closing. */
    private readonly dismissed: () => void = () => undefined,
  ) {
    this.#open = new Select(host, ({ session }) => isOpen(session, name))
    this.#hidden = new Select(host, ({ session }) => (session.hidden ?? null) !== null)
    host.addController(this)
  }

  get open(): boolean {
    return this.#open.ready && this.#open.value
  }

  /** Puts the dialog away without doing what it offers. */
  readonly dismiss = (): void => {
    this.dismissed()
    if (this.open) this.#open.store.look(this.name === 'passphrase' ? { sealing: false } : { dialog: 'none' })
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector('dialog')
    if (!dialog) return
    if (dialog !== this.#shown) {
      this.#shown = dialog
      dialog.addEventListener('cancel', (event) => {
        if (event.target !== dialog) return
        event.preventDefault()
        this.dismiss()
      })
      dialog.addEventListener('close', () => {
        // The event comes in a task of its own: opened again before it, the dialog stays.
        if (this.open && !dialog.open && !this.#hidden.value) this.dismiss()
      })
    }
    if (this.open && !dialog.open && !this.#hidden.value) dialog.showModal()
    if (!this.open && dialog.open) {
      dialog.close()
      // The platform lets go of what was inside at the next frame.
      requestAnimationFrame(() => setTimeout(this.#landed))
    }
  }

  /** What opened it is gone, with the territory it stood in, say: the reading goes on from the title of the place. */
  readonly #landed = (): void => {
    if (document.activeElement === document.body)
      this.host.dispatchEvent(new CustomEvent('tn-focus-lost', { bubbles: true, composed: true }))
  }

  hostDisconnected(): void {
    this.#shown = null
  }
}
