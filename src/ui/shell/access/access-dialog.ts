import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { access as words } from '../../../messages/access.ts'
import { passphraseDialog } from '../../../messages/dialogs.ts'
import { sentence } from '../../../messages/sentence.ts'
import { locked, shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { changePassphrase } from '../../../operations/territories/change-passphrase.ts'
import { makeRecoverySheet } from '../../../operations/territories/make-recovery-sheet.ts'
import { PASSPHRASE_LEAST } from '../../../operations/territories/seal-territory.ts'
import { Modal } from '../../parts/modal.ts'
import { secretField } from '../../parts/secret-field.ts'

type At = 'secret' | 'next' | 'again'

/** The passphrase of the territory at hand: changed, or doubled by a recovery sheet. */
@customElement('tn-access')
export class AccessDialog extends LitElement {
  static override styles = [controls, dialogs]

  @state() private error: { readonly at: At; readonly text: string } | null = null
  @state() private working = false
  @state() private shown = false
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'access', () => {
    this.error = null
    this.shown = false
  })

  #given(id: At): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
  }

  #refuse(at: At, text: string): void {
    this.error = { at, text }
    this.renderRoot.querySelector<HTMLInputElement>(`#${at}`)?.focus()
  }

  readonly #change = async (event: Event): Promise<void> => {
    event.preventDefault()
    const asked = { secret: this.#given('secret'), next: this.#given('next') }
    const reason = this.#act.reason(changePassphrase, asked)
    if (reason) return this.#refuse('next', sentence(reason))
    if (this.#given('again') !== asked.next) return this.#refuse('again', passphraseDialog.different)
    await this.#wait(() => this.#act.run(changePassphrase, asked))
  }

  readonly #make = (): Promise<void> =>
    this.#wait(() => this.#act.run(makeRecoverySheet, { secret: this.#given('secret') }))

  async #wait(work: () => ReturnType<Act['run']>): Promise<void> {
    if (this.working) return
    this.error = null
    this.working = true
    const outcome = await work()
    this.working = false
    if (isRefusal(outcome) || isFault(outcome)) this.#refuse('secret', sentence(outcome))
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#form() : nothing}</dialog>`
  }

  #form(): TemplateResult {
    return html`
      <form @submit=${this.#change} novalidate>
        <h2 id="title">${words.title}</h2>
        <p>${words.lead}</p>
        ${this.#field('secret', words.now, 'current-password')}
        <h3>${words.sheetTitle}</h3>
        <p class="help" id="sheet-help">${words.sheetHelp}</p>
        <div>
          <button type="button" aria-describedby="sheet-help" aria-disabled=${this.working} @click=${this.#make}>${words.make}</button>
        </div>
        <h3>${words.changeTitle}</h3>
        ${this.#field('next', words.next, 'new-password', passphraseDialog.help(PASSPHRASE_LEAST))}
        ${this.#field('again', passphraseDialog.second, 'new-password')}
        <label class="choice">
          <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${locked.show}
        </label>
        <div role="status" class=${this.working ? '' : 'visually-hidden'}>${this.working ? words.working : ''}</div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          <button class="primary" aria-disabled=${this.working}>${words.change}</button>
        </div>
      </form>
    `
  }

  #field(
    id: At,
    label: string,
    complete: 'current-password' | 'new-password',
    help?: string,
  ): TemplateResult {
    const error = this.error?.at === id ? this.error.text : null
    return secretField({ id, label, error, complete, isShown: this.shown, ...(help && { help }) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-access': AccessDialog
  }
}
