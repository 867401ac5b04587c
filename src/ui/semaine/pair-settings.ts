import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import type { Pair } from '../../domain/week/pair.ts'
import { sentence } from '../../messages/sentence.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { Act } from '../../operations/act.ts'
import { removePair } from '../../operations/week/remove-pair.ts'
import { setPair } from '../../operations/week/set-pair.ts'
import { Select } from '../../store/select.ts'
import { field } from '../parts/field.ts'
import '../parts/icon.ts'
import { settingsStyles } from './settings-styles.ts'

/** The pairs: rename in place, add, remove the one that no round type needs. */
@customElement('tn-pair-settings')
export class PairSettings extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  readonly #act = new Act(this)
  readonly #pairs = new Select(this, ({ estate }) => estate.pair)

  @state() private wrong: { readonly id: string; readonly error: string } | null = null

  async #rename(pair: Pair, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const name = input.value.trim()
    if (name === '' || name === pair.name) {
      input.value = pair.name
      return
    }
    await this.#act.run(setPair, { id: pair.id, name })
  }

  async #remove(id: string): Promise<void> {
    const refused = this.#act.reason(removePair, { id })
    this.wrong = refused && { id, error: sentence(refused) }
    if (!refused) await this.#act.run(removePair, { id })
  }

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const name = String(new FormData(form).get('name') ?? '')
    if (name.trim() === '') return
    await this.#act.run(setPair, { name })
    form.reset()
  }

  override render() {
    const pairs = [...this.#pairs.value.values()].sort((a, b) => a.rank - b.rank)
    return html`
      <p class="help">${text.pairsHelp}</p>
      ${pairs.map((pair) => {
        const error = this.wrong?.id === pair.id ? this.wrong.error : null
        return html`
          <div class="item">
            <input
              aria-label=${text.pairName}
              maxlength="40"
              .value=${live(pair.name)}
              @change=${(event: Event) => this.#rename(pair, event)}
            />
            <button
              type="button"
              class="quiet"
              aria-label=${text.pairRemove(pair.name)}
              title=${text.pairRemove(pair.name)}
              @click=${() => this.#remove(pair.id)}
            >
              <tn-icon name="remove"></tn-icon>
            </button>
          </div>
          ${error ? html`<p class="error" role="alert">${error}</p>` : nothing}
        `
      })}
      <form @submit=${this.#add}>
        ${field({
          id: 'pair-name',
          label: text.pairNew,
          control: html`<input id="pair-name" name="name" required maxlength="40" />`,
        })}
        <button type="submit" class="add"><tn-icon name="plus"></tn-icon><span>${text.pairAdd}</span></button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-pair-settings': PairSettings
  }
}
