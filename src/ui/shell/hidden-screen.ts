import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { screenCode } from '../../messages/screen-code.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { showScreen } from '../../operations/device/show-screen.ts'
import { lockTerritory } from '../../operations/territories/lock-territory.ts'
import { Select } from '../../store/select.ts'
import { codeField } from '../parts/code-field.ts'
import { digits } from '../parts/digits.ts'
import { cover } from './cover.ts'

const words = screenCode.hidden

/** In place of the whole screen while it is hidden: asks for its code. It lies beside the shell, which is out of reach meanwhile. */
@customElement('tn-hidden-screen')
export class HiddenScreen extends LitElement {
  static override styles = [
    controls,
    cover,
    digits,
    css`
      :host {
        display: contents;
      }
      dialog {
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        max-inline-size: none;
        max-block-size: none;
        margin: 0;
        padding: var(--space-4);
        border: 0;
        background: var(--ground);
        color: var(--ink);
        overflow: auto;
      }
      dialog[open] {
        display: grid;
        place-items: center;
      }
      dialog::backdrop {
        background: var(--ground);
      }
      input.digits {
        font-size: var(--text-title);
      }
      .soon {
        padding: var(--space-2) var(--space-3);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner);
      }
      .soon:empty {
        display: none;
      }
      .offer {
        gap: var(--space-2);
      }
      form button {
        margin-block-start: var(--space-1);
      }
    `,
  ]

  @state() private error: string | null = null
  @state() private working = false
  readonly #isHidden = new Select(this, ({ session }) => (session.hidden ?? null) !== null)
  readonly #isSoon = new Select(this, ({ session }) => (session.lockAt ?? null) !== null)
  readonly #act = new Act(this)

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#code')
  }

  readonly #show = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    this.working = true
    this.error = null
    const outcome = await this.#act.run(showScreen, { code: this.#input?.value ?? '' })
    this.working = false
    if (this.#input) this.#input.value = ''
    if (isRefusal(outcome) || isFault(outcome)) this.#refuse(sentence(outcome))
  }

  readonly #lock = async (): Promise<void> => {
    const outcome = await this.#act.run(lockTerritory, undefined)
    if (isRefusal(outcome) && outcome.code === 'not-saved') this.#refuse(words.unsaved)
    else if (isRefusal(outcome) || isFault(outcome)) this.#refuse(sentence(outcome))
  }

  #refuse(why: string): void {
    this.error = why
    this.#input?.focus()
  }

  /** Browsers let a second Escape, or the phone's way back, close any dialog. */
  readonly #closed = (): void => {
    if (this.isConnected && this.#isHidden.value) this.#open()
  }

  #open(): void {
    const dialog = this.renderRoot.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
  }

  override willUpdate(): void {
    if (!this.#isHidden.value) this.error = null
  }

  override updated(): void {
    if (this.#isHidden.value) this.#open()
    else this.renderRoot.querySelector('dialog')?.close()
  }

  override render(): TemplateResult {
    return html`
      <dialog
        aria-labelledby="title"
        aria-describedby="lead"
        closedby="none"
        @cancel=${(event: Event) => event.preventDefault()}
        @close=${this.#closed}
      >
        ${this.#isHidden.value ? this.#card() : nothing}
      </dialog>
    `
  }

  #card(): TemplateResult {
    return html`
      <main class="card">
        <h1 id="title">${words.title}</h1>
        <p id="lead">${words.lead}</p>
        <form class="offer" @submit=${this.#show} novalidate>
          ${codeField({ id: 'code', label: words.code, error: this.error, isFirst: true })}
          <button class="primary" aria-disabled=${this.working}>${words.show}</button>
        </form>
        <p class="soon" role="status">${this.#isSoon.value ? words.soon : nothing}</p>
        <div class="offer">
          <button type="button" aria-describedby="passphrase-help" @click=${this.#lock}>${words.passphrase}</button>
          <p class="muted" id="passphrase-help">${words.passphraseHelp}</p>
        </div>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-hidden-screen': HiddenScreen
  }
}
