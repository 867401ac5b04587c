import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { daysBetween } from '../../../domain/civil-date.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { backups as words } from '../../../messages/backups.ts'
import { sentence } from '../../../messages/sentence.ts'
import { locked, shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { saveBackup } from '../../../operations/backups/save-backup.ts'
import { PASSPHRASE_LEAST } from '../../../operations/territories/seal-territory.ts'
import { Select } from '../../../store/select.ts'
import { Modal } from '../../parts/modal.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { secretField } from '../../parts/secret-field.ts'

/** Writes the territory to one file, sealed under a passphrase given twice. */
@customElement('tn-backup')
export class BackupDialog extends LitElement {
  static override styles = [controls, dialogs]

  @state() private error: { readonly at: 'first' | 'second'; readonly text: string } | null = null
  @state() private working = false
  @state() private shown = false
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'backup', () => {
    this.error = null
    this.shown = false
    // Back to the backup that was about to take this one's place.
    const { store } = this.#parts
    if (store.read().session.restoring?.backup) store.look({ dialog: 'restore' })
  })
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      isExample: settingsOf(estate).fictional,
      last: session.backedUp?.day ?? null,
      today: session.today,
    }),
    sameParts,
  )

  #refuse(at: 'first' | 'second', text: string): void {
    this.error = { at, text }
    this.renderRoot.querySelector<HTMLInputElement>(`#${at}`)?.focus()
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    const given = (id: string): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? ''
    const passphrase = given('first')
    const reason = this.#act.reason(saveBackup, { passphrase })
    if (reason) return this.#refuse('first', sentence(reason))
    if (!this.#parts.value.isExample && given('second') !== passphrase)
      return this.#refuse('second', words.different)
    this.error = null
    this.working = true
    const outcome = await this.#act.run(saveBackup, { passphrase })
    this.working = false
    if (isRefusal(outcome) || isFault(outcome)) this.#refuse('first', sentence(outcome))
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#form() : nothing}</dialog>`
  }

  #form(): TemplateResult {
    const { isExample, last, today } = this.#parts.value
    return html`
      <form @submit=${this.#save} novalidate>
        <h2 id="title">${words.title}</h2>
        <p>${isExample ? words.leadExample : words.lead}</p>
        <p class="help">${words.notThere}</p>
        <p>${words.last(last, last === null ? 0 : daysBetween(last, today))}</p>
        ${
          isExample
            ? nothing
            : html`${this.#field('first', words.passphrase, words.passphraseHelp(PASSPHRASE_LEAST))}
                ${this.#field('second', words.again)}
                <label class="choice">
                  <input type="checkbox" .checked=${this.shown} @change=${() => (this.shown = !this.shown)} />${locked.show}
                </label>`
        }
        <div role="status" class=${this.working ? '' : 'visually-hidden'}>${this.working ? words.saving : ''}</div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          <button class="primary" aria-disabled=${this.working}>${words.save}</button>
        </div>
      </form>
    `
  }

  #field(id: 'first' | 'second', label: string, help?: string): TemplateResult {
    const error = this.error?.at === id ? this.error.text : null
    const complete = 'new-password'
    return secretField({ id, label, error, complete, isShown: this.shown, ...(help && { help }) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-backup': BackupDialog
  }
}
