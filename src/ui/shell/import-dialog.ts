import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { tables } from '../../../styles/tables.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { importDialog as words } from '../../messages/dialogs.ts'
import { questions } from '../../messages/questions.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { applyImport } from '../../operations/apply-import.ts'
import { cancelImport } from '../../operations/cancel-import.ts'
import { Select } from '../../store/select.ts'
import type { ImportPreview } from '../../store/session.ts'
import { Modal } from '../parts/modal.ts'
import { importFactRows } from './import-fact-rows.ts'

const MOST_NOTICES = 50

/** What the file is and what it would change, before anything is changed. */
@customElement('tn-import')
export class ImportDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    tables,
    css`
      ul {
        margin: 0;
        padding-inline-start: var(--space-5);
      }
      details ul {
        max-block-size: 14rem;
        overflow: auto;
      }
      summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
    `,
  ]

  @state() private error: string | null = null
  readonly #importing = new Select(this, ({ session }) => session.importing)
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'import', () => {
    this.error = null
    void this.#act.run(cancelImport, undefined)
  })

  readonly #apply = async (event: Event): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const unticked = form.querySelector<HTMLInputElement>('input[type=checkbox]:not(:checked)')
    if (unticked) {
      this.error = words.unanswered
      unticked.focus()
      return
    }
    const outcome = await this.#act.run(applyImport, undefined)
    this.error = isRefusal(outcome) || isFault(outcome) ? sentence(outcome) : null
  }

  override render(): TemplateResult {
    const preview = this.#importing.value?.result
    return html`
      <dialog aria-labelledby="title">${preview && this.#modal.open ? this.#preview(preview) : nothing}</dialog>
    `
  }

  #preview({ file, read, notices, facts }: ImportPreview): TemplateResult {
    return html`
      <form @submit=${this.#apply} novalidate>
        <h2 id="title" tabindex="-1" autofocus>${words.title(file)}</h2>
        <p>${words.whatItIs(words.kinds[read.kind])} ${words.nothingYet}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.fact}</th>
              <th scope="col" class="number">${words.before}</th>
              <th scope="col" class="number">${words.after}</th>
            </tr>
          </thead>
          <tbody>
            ${importFactRows(facts).map(
              ([label, before, after]) => html`
                <tr><th scope="row">${label}</th><td class="number">${before}</td><td class="number">${after}</td></tr>
              `,
            )}
          </tbody>
        </table>
        ${
          notices.length === 0
            ? nothing
            : html`
                <details open>
                  <summary>${words.notices(notices.length)}</summary>
                  <ul tabindex="0" aria-label=${words.notices(notices.length)}>
                    ${notices.slice(0, MOST_NOTICES).map((notice) => html`<li>${sentence(notice)}</li>`)}
                    ${notices.length > MOST_NOTICES ? html`<li>${words.more(notices.length - MOST_NOTICES)}</li>` : nothing}
                  </ul>
                </details>
              `
        }
        ${
          read.questions.length === 0
            ? nothing
            : html`
                <fieldset>
                  <legend>${words.questions}</legend>
                  ${read.questions.map(
                    ({ code, params }) => html`
                      <label class="choice"><input type="checkbox" required />${questions[code](params ?? {})}</label>
                    `,
                  )}
                </fieldset>
              `
        }
        <div role="alert">${this.error ? html`<p class="error">${this.error}</p>` : nothing}</div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${words.cancel}</button>
          <button class="primary">${words.apply}</button>
        </div>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import': ImportDialog
  }
}
