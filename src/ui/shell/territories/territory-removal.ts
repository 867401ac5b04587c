import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { EXAMPLE, type KeptTerritory } from '../../../domain/kept-territory.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { sentence } from '../../../messages/sentence.ts'
import { territories as words } from '../../../messages/territories.ts'
import { Act } from '../../../operations/act.ts'
import { exportTerritory } from '../../../operations/territories/export-territory.ts'
import { removeTerritory } from '../../../operations/territories/remove-territory.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { goToView } from './go-to-view.ts'

/** The last word before a territory is removed: what is lost, a copy first, its name to type. */
@customElement('tn-territory-removal')
export class TerritoryRemoval extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      p {
        margin: 0;
      }
    `,
  ]

  @property({ attribute: false }) territory!: KeptTerritory
  @state() private error: string | null = null
  readonly #canExport = new Select(
    this,
    ({ session }) => session.keeping !== 'locked' && session.territory === this.territory?.id,
  )
  readonly #act = new Act(this)

  readonly #remove = async (event: Event): Promise<void> => {
    event.preventDefault()
    const input = this.renderRoot.querySelector<HTMLInputElement>('#typed')
    const target = { territory: this.territory, typed: input?.value ?? '' }
    const reason = this.#act.reason(removeTerritory, target)
    const outcome = reason ?? (await this.#act.run(removeTerritory, target))
    if (isRefusal(outcome) || isFault(outcome)) {
      this.error = sentence(outcome)
      input?.focus()
    } else if (this.isConnected) goToView(this, 'list')
  }

  override render(): TemplateResult {
    return html`
      <form @submit=${this.#remove} novalidate>
        <p>${words.removeLead}</p>
        ${this.#copyFirst()}
        ${field({
          id: 'typed',
          label: words.typeName(this.territory.name),
          error: this.error,
          control: html`<input
            id="typed"
            autocomplete="off"
            aria-invalid=${this.error !== null}
            aria-describedby=${this.error ? 'typed-error' : ''}
          />`,
        })}
        <div class="row end">
          <button type="button" @click=${() => goToView(this, 'list')}>${words.cancel}</button>
          <button class="danger">${words.removeForGood}</button>
        </div>
      </form>
    `
  }

  #copyFirst(): TemplateResult {
    if (this.territory.id === EXAMPLE) return html`<p>${words.removeExample}</p>`
    if (!this.#canExport.value) return html`<p>${words.removeLocked}</p>`
    return html`
      <div class="row">
        ${actionButton({ act: this.#act, operation: exportTerritory, target: undefined, label: words.removeExport, icon: 'download' })}
      </div>
      <p class="help">${words.exportHelp}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-territory-removal': TerritoryRemoval
  }
}
