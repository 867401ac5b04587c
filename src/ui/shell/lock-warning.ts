import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { locked as words } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { lockTerritory } from '../../operations/territories/lock-territory.ts'
import { Select } from '../../store/select.ts'

/** Says that the territory is about to be locked. Any touch, key or button stays. */
@customElement('tn-lock-warning')
export class LockWarning extends LitElement {
  static override styles = [controls, dialogs]

  /** Over a hidden screen nothing opens: it says so itself. */
  readonly #lockAt = new Select(this, ({ session }) => (session.hidden ? null : (session.lockAt ?? null)))
  readonly #act = new Act(this)
  @state() private seconds = 0
  #timer: ReturnType<typeof setInterval> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  override willUpdate(): void {
    const lockAt = this.#lockAt.value
    if (lockAt === null) {
      clearInterval(this.#timer)
      this.#timer = undefined
    } else {
      this.seconds = Math.max(0, Math.ceil((lockAt - Date.now()) / 1_000))
      this.#timer ??= setInterval(() => this.requestUpdate(), 1_000)
    }
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog')
    if (this.#lockAt.value !== null && !dialog?.open) dialog?.showModal()
    if (this.#lockAt.value === null && dialog?.open) dialog.close()
  }

  override render(): TemplateResult {
    return html`
      <dialog role="alertdialog" aria-labelledby="title" aria-describedby="why">
        ${this.#lockAt.value === null ? nothing : this.#body()}
      </dialog>
    `
  }

  /** A press on « Rester » is a touch, which is all that it takes. */
  #body(): TemplateResult {
    return html`
      <div class="body">
        <h2 id="title">${words.soon}</h2>
        <p id="why">${words.soonWhy}</p>
        <p aria-hidden="true">${words.soonIn(this.seconds)}</p>
        <div class="actions">
          <button type="button" @click=${() => void this.#act.run(lockTerritory, undefined)}>${words.now}</button>
          <button type="button" class="primary" autofocus>${words.stay}</button>
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-lock-warning': LockWarning
  }
}
