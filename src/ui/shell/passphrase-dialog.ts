import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { passphraseDialog as words } from '../../messages/dialogs.ts'
import { sentence } from '../../messages/sentence.ts'
import { locked, shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { PASSPHRASE_LEAST, sealTerritory } from '../../operations/territories/seal-territory.ts'
import { describedBy, field } from '../parts/field.ts'
import { Modal } from '../parts/modal.ts'
import { secretField } from '../parts/secret-field.ts'

type Strength = keyof typeof words.strength
const strengthOf = (text: string): Strength =>
  [...text].length < PASSPHRASE_LEAST ? 'short' : [...text].length < 20 ? 'fair' : 'good'

/** Asks twice for the passphrase that will protect the territory, before its first change. */
@customElement('tn-passphrase')
export class PassphraseDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      meter {
        inline-size: 8rem;
      }
    `,
  ]

  @state() private first = ''
  @state() private error: { readonly at: 'first' | 'second'; readonly text: string } | null = null
  @state() private working = false
  @state() private shown = false
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'passphrase', () => this.#forget())

  #forget(): void {
    this.first = ''
    this.error = null
    this.shown = false
  }

  readonly #seal = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    const second = this.renderRoot.querySelector<HTMLInputElement>('#second')?.value
    const reason = this.#act.reason(sealTerritory, { passphrase: this.first })
    if (reason) return this.#refuse('first', sentence(reason))
    if (second !== this.first) return this.#refuse('second', words.different)
    this.error = null
    this.working = true
    const outcome = await this.#act.run(sealTerritory, { passphrase: this.first })
    this.working = false
    if (isRefusal(outcome) || isFault(outcome)) return this.#refuse('first', sentence(outcome))
    this.#forget()
  }

  #refuse(at: 'first' | 'second', text: string): void {
    this.error = { at, text }
    this.renderRoot.querySelector<HTMLInputElement>(`#${at}`)?.focus()
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#form() : nothing}</dialog>`
  }

  #form(): TemplateResult {
    const strength = strengthOf(this.first)
    const kind = this.shown ? 'text' : 'password'
    const errorAt = (at: 'first' | 'second'): string | null =>
      this.error?.at === at ? this.error.text : null
    const first = {
      id: 'first',
      label: words.first,
      help: words.help(PASSPHRASE_LEAST),
      error: errorAt('first'),
    }
    return html`
      <form @submit=${this.#seal} novalidate>
        <h2 id="title">${words.title}</h2>
        <p>${words.lead} ${words.lost}</p>
        ${field({
          ...first,
          control: html`<input
            id="first"
            type=${kind}
            autocomplete="new-password"
            autofocus
            aria-invalid=${first.error !== null}
            aria-describedby=${describedBy(first)}
            @input=${(event: Event) => (this.first = (event.target as HTMLInputElement).value)}
          />`,
        })}
        <p class="row" role="status">
          ${
            this.first
              ? html`<meter aria-hidden="true" min="0" max="20" low="12" high="19" optimum="20" .value=${[...this.first].length}></meter>
                  ${words.strengthLabel} : ${words.strength[strength].toLowerCase()}`
              : nothing
          }
        </p>
        ${secretField({ id: 'second', label: words.second, error: errorAt('second'), isShown: this.shown, complete: 'new-password' })}
        <label class="choice">
          <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${locked.show}
        </label>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          <button class="primary" aria-disabled=${this.working}>${this.working ? words.working : words.confirm}</button>
        </div>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-passphrase': PassphraseDialog
  }
}
