import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { DEFAULT_DELAYS, DELAY_KEYS, type DelayKey } from '../../../domain/follow-up/delays.ts'
import { due as text } from '../../../messages/due.ts'
import { Act } from '../../../operations/act.ts'
import { DELAY_RANGE, setDelay } from '../../../operations/follow-up/set-delay.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'

/** How many days each kind of thing may wait before it is brought back to mind; changed one by one, an empty field is the usual delay. */
@customElement('tn-delay-settings')
export class DelaySettings extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: var(--space-3);
        padding-block-start: var(--space-3);
      }
      input {
        max-inline-size: 8rem;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #settings = new Select(this, ({ estate }) => settingsOf(estate))

  async #set(key: DelayKey, value: string): Promise<void> {
    const days = value.trim() === '' ? null : Number(value)
    if (days !== (this.#settings.value.delays?.[key] ?? null)) await this.#act.run(setDelay, { key, days })
    // What was refused gives way to what holds.
    this.requestUpdate()
  }

  override render(): TemplateResult {
    const { delays } = this.#settings.value
    return html`<details>
      <summary>${text.delays}</summary>
      <p class="help">${text.delaysHelp}</p>
      <div class="fields">
        ${DELAY_KEYS.map((key) =>
          field({
            ...{ id: key, label: text.delay[key], help: text.days(DEFAULT_DELAYS[key]) },
            control: html`<input
              id=${key}
              type="number"
              inputmode="numeric"
              min=${DELAY_RANGE.least}
              max=${DELAY_RANGE.most}
              aria-describedby="${key}-help"
              .value=${live(String(delays?.[key] ?? ''))}
              @change=${(event: Event) => this.#set(key, (event.target as HTMLInputElement).value)}
            />`,
          }),
        )}
      </div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-delay-settings': DelaySettings
  }
}
