import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { sentence } from '../../../messages/sentence.ts'
import { territories as words } from '../../../messages/territories.ts'
import { Act } from '../../../operations/act.ts'
import { createTerritory } from '../../../operations/territories/create-territory.ts'
import { duplicateTerritory } from '../../../operations/territories/duplicate-territory.ts'
import { renameTerritory } from '../../../operations/territories/rename-territory.ts'
import { TERRITORY_NAME_MOST } from '../../../operations/territories/territory-name.ts'
import { Select } from '../../../store/select.ts'
import { describedBy, field } from '../../parts/field.ts'
import { goToView } from './go-to-view.ts'

export type NameForm = 'create' | 'duplicate' | 'rename'

const OPERATIONS = {
  create: createTerritory,
  duplicate: duplicateTerritory,
  rename: renameTerritory,
} as const

/** Asks for the name of a new territory, of a copy, or of the one at hand. */
@customElement('tn-territory-name-form')
export class TerritoryNameForm extends LitElement {
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

  @property() form: NameForm = 'create'
  @state() private error: string | null = null
  readonly #name = new Select(this, ({ estate }) => settingsOf(estate).territory)
  readonly #act = new Act(this)

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const input = this.renderRoot.querySelector<HTMLInputElement>('#name')
    const target = { name: input?.value ?? '' }
    const reason = this.#act.reason(OPERATIONS[this.form], target)
    const outcome = reason ?? (await this.#act.run(OPERATIONS[this.form], target))
    if (isRefusal(outcome) || isFault(outcome)) {
      this.error = sentence(outcome)
      input?.focus()
    } else if (this.isConnected) goToView(this, 'list')
  }

  override render(): TemplateResult {
    const now = this.#name.value
    const name = this.form === 'create' ? '' : this.form === 'rename' ? now : words.copyOf(now)
    const parts = { id: 'name', label: words.name, help: words.nameHelp, error: this.error }
    const about = { create: words.createHelp, duplicate: words.duplicateHelp, rename: '' }[this.form]
    return html`
      <form @submit=${this.#save} novalidate>
        ${about === '' ? '' : html`<p>${about}</p>`}
        ${field({
          ...parts,
          control: html`<input
            id="name"
            autocomplete="off"
            maxlength=${TERRITORY_NAME_MOST}
            .value=${name}
            aria-invalid=${this.error !== null}
            aria-describedby=${describedBy(parts)}
          />`,
        })}
        <div class="row end">
          <button type="button" @click=${() => goToView(this, 'list')}>${words.cancel}</button>
          <button class="primary">${words.confirm}</button>
        </div>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-territory-name-form': TerritoryNameForm
  }
}
