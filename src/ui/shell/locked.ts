import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { sentence } from '../../messages/sentence.ts'
import { locked, welcome } from '../../messages/shell.ts'
import { territories } from '../../messages/territories.ts'
import { Act } from '../../operations/act.ts'
import { openExample } from '../../operations/territories/open-example.ts'
import { showTerritories } from '../../operations/territories/show-territories.ts'
import { unlockTerritory } from '../../operations/territories/unlock-territory.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from '../parts/field.ts'
import { cover } from './cover.ts'

/** Asks for the passphrase of a sealed territory. */
@customElement('tn-locked')
export class Locked extends LitElement {
  static override styles = [controls, cover]

  @state() private error: string | null = null
  @state() private working = false
  @state() private shown = false
  readonly #name = new Select(this, ({ estate }) => settingsOf(estate).territory)
  readonly #act = new Act(this)

  readonly #unlock = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    const input = this.renderRoot.querySelector<HTMLInputElement>('#passphrase')
    this.working = true
    this.error = null
    const outcome = await this.#act.run(unlockTerritory, { passphrase: input?.value ?? '' })
    this.working = false
    if (!isRefusal(outcome) && !isFault(outcome)) return
    this.error = sentence(outcome)
    input?.select()
  }

  override render(): TemplateResult {
    return html`
      <main class="card">
        <h1 tabindex="-1">${locked.title}</h1>
        ${this.#name.value ? html`<p class="lead">${this.#name.value}</p>` : nothing}
        <p>${locked.lead}</p>
        <form class="offer" @submit=${this.#unlock}>
          ${field({
            id: 'passphrase',
            label: locked.passphrase,
            help: locked.orCode,
            error: this.error,
            control: html`<input
              id="passphrase"
              type=${this.shown ? 'text' : 'password'}
              autocomplete="current-password"
              required
              aria-invalid=${this.error !== null}
              aria-describedby=${describedBy({ id: 'passphrase', help: locked.orCode, error: this.error })}
            />`,
          })}
          <label class="choice">
            <input type="checkbox" @change=${() => (this.shown = !this.shown)} />${locked.show}
          </label>
          <button class="primary" aria-disabled=${this.working}>${this.working ? locked.unlocking : locked.unlock}</button>
          <p class="visually-hidden" role="status">${this.working ? locked.unlocking : ''}</p>
        </form>
        <p class="muted">${locked.lost}</p>
        <button type="button" class="link" @click=${() => this.#act.run(showTerritories, undefined)}>${territories.others}</button>
        <button type="button" class="link" @click=${() => this.#act.run(openExample, undefined)}>${welcome.example}</button>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-locked': Locked
  }
}
