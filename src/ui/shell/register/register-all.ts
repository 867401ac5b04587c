import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { backups } from '../../../messages/backups.ts'
import { register } from '../../../messages/register.ts'
import { recipientName } from '../../../messages/register-lines.ts'
import { sentence } from '../../../messages/sentence.ts'
import { locked, shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { eraseAll } from '../../../operations/register/erase-all.ts'
import { exportAll } from '../../../operations/register/export-all.ts'
import { PASSPHRASE_LEAST } from '../../../operations/territories/seal-territory.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { secretField } from '../../parts/secret-field.ts'
import { registerStyles } from './register-styles.ts'

const list = new Intl.ListFormat('fr', { type: 'conjunction' })

/** The day of the last backup, which is kept alone or with how far it went. */
const dayOfLast = (last: string | { readonly day: string } | null | undefined): string | null =>
  typeof last === 'string' ? last : (last?.day ?? null)

/** The whole territory taken away as one sealed file, or erased from this device, its name typed twice. */
@customElement('tn-register-all')
export class RegisterAll extends LitElement {
  static override styles = [
    controls,
    registerStyles,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      .field {
        inline-size: min(100%, 28rem);
      }
      ul {
        padding-inline-start: var(--space-5);
      }
      form + h2 {
        margin-block-start: var(--space-4);
        padding-block-start: var(--space-5);
        border-block-start: var(--hairline) solid var(--line);
      }
    `,
  ]

  @state() private error: { readonly at: string; readonly text: string } | null = null
  @state() private shown = false
  @state() private working = false
  /** How far the full erasure is: not asked for, asked for once, typed once. */
  @state() private step: 0 | 1 | 2 = 0
  #typed = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      name: settingsOf(estate).territory,
      isExample: settingsOf(estate).fictional,
      sending: estate.sending,
      landlord: estate.landlord,
      backedUp: dayOfLast(session.backedUp),
    }),
    sameParts,
  )

  #given(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  }

  #refuse(at: string, text: string): void {
    this.error = { at, text }
    this.renderRoot.querySelector<HTMLElement>(`#${at}`)?.focus()
  }

  readonly #export = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    const passphrase = this.#given('first')
    const reason = this.#act.reason(exportAll, { passphrase })
    if (reason) return this.#refuse('first', sentence(reason))
    if (!this.#parts.value.isExample && this.#given('second') !== passphrase)
      return this.#refuse('second', backups.different)
    this.error = null
    this.working = true
    await this.#act.run(exportAll, { passphrase })
    this.working = false
  }

  readonly #erase = async (event: Event): Promise<void> => {
    event.preventDefault()
    const typed = this.#given('typed')
    const target = this.step === 1 ? { typed, again: typed } : { typed: this.#typed, again: typed }
    const reason = this.#act.reason(eraseAll, target)
    if (reason) return this.#refuse('typed', sentence(reason))
    this.error = null
    if (this.step === 1) {
      this.#typed = typed
      this.step = 2
      await this.updateComplete
      const input = this.renderRoot.querySelector<HTMLInputElement>('#typed')
      if (input) input.value = ''
      return input?.focus()
    }
    const outcome = await this.#act.run(eraseAll, target)
    if (isRefusal(outcome) || isFault(outcome)) this.#refuse('typed', sentence(outcome))
  }

  readonly #begin = async (): Promise<void> => {
    this.step = 1
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#typed')?.focus()
  }

  override render(): TemplateResult {
    const { isExample } = this.#parts.value
    const { all, erase } = register
    return html`
      <h2>${all.title}</h2>
      <p class="muted">${all.lead}</p>
      <form @submit=${this.#export} novalidate>
        ${
          isExample
            ? html`<p>${all.example}</p>`
            : html`${this.#secret('first', backups.passphrase, backups.passphraseHelp(PASSPHRASE_LEAST))}
                ${this.#secret('second', backups.again)}
                <label class="choice">
                  <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${locked.show}
                </label>`
        }
        <div role="status" class=${this.working ? '' : 'visually-hidden'}>${this.working ? backups.saving : ''}</div>
        <button aria-disabled=${this.working}>${all.confirm}</button>
      </form>
      <h2>${erase.title}</h2>
      <p class="muted">${erase.lead}</p>
      ${this.#remains()}
      ${this.step === 0 ? html`<div class="row"><button type="button" class="danger" @click=${this.#begin}>${erase.begin}</button></div>` : this.#confirm()}
    `
  }

  #remains(): TemplateResult {
    const { erase } = register
    const { sending, landlord, backedUp } = this.#parts.value
    const to = [...new Set([...sending.values()].map((each) => recipientName({ landlord }, each.to)))]
    return html`
      <p>${erase.remains}</p>
      <ul>
        <li>${erase.backups(backedUp)}</li>
        <li>${erase.sent(sending.size, list.format(to))}</li>
        <li>${erase.others}</li>
      </ul>
    `
  }

  #confirm(): TemplateResult {
    const { erase } = register
    const { name } = this.#parts.value
    const error = this.error?.at === 'typed' ? this.error.text : null
    return html`
      <form @submit=${this.#erase} novalidate>
        ${this.step === 2 ? html`<p class="warn" role="status">${erase.last}</p>` : nothing}
        ${field({
          id: 'typed',
          label: this.step === 1 ? erase.first(name) : erase.second(name),
          error,
          control: html`<input id="typed" autocomplete="off" aria-invalid=${error !== null} aria-describedby=${error ? 'typed-error' : ''} />`,
        })}
        <div class="row">
          <button type="button" @click=${() => (this.step = 0)}>${shell.cancel}</button>
          <button class="danger">${this.step === 1 ? erase.next : erase.confirm}</button>
        </div>
      </form>
    `
  }

  #secret(id: 'first' | 'second', label: string, help?: string): TemplateResult {
    const error = this.error?.at === id ? this.error.text : null
    return secretField({
      id,
      label,
      error,
      complete: 'new-password',
      isShown: this.shown,
      ...(help && { help }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-all': RegisterAll
  }
}
