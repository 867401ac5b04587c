import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Situation } from '../../../domain/situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { technical as text } from '../../../messages/technical.ts'
import { Act } from '../../../operations/act.ts'
import { setReference } from '../../../operations/situations/set-reference.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'

/** Ticket numbers that a landlord gave back, pasted one after the other: each is saved by Enter or on leaving its field. */
@customElement('tn-ticket-numbers')
export class TicketNumbers extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .fields {
        display: grid;
        gap: var(--space-3);
        padding-block-start: var(--space-2);
      }
    `,
  ]

  /** Those without a number. */
  @property({ attribute: false }) situations: readonly Situation[] = []
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  async #save({ id }: Situation, input: HTMLInputElement): Promise<void> {
    if (input.value.trim() !== '') await this.#act.run(setReference, { id, reference: input.value })
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const inputs = [...this.renderRoot.querySelectorAll('input')]
    const next = inputs[inputs.indexOf(event.target as HTMLInputElement) + 1]
    if (next) next.focus()
    else (event.target as HTMLElement).blur()
  }

  override render(): TemplateResult | typeof nothing {
    if (this.situations.length === 0) return nothing
    const estate = this.#estate.value
    return html`<details>
      <summary>${text.tickets(this.situations.length)}</summary>
      <p class="help">${text.ticketsHelp}</p>
      <div class="fields">
        ${repeat(
          this.situations,
          ({ id }) => id,
          (situation) => {
            const title = estate.code.get(situation.code)?.label ?? situation.code
            return field({
              ...{ id: situation.id, label: text.ticketOf(title, placeName(estate, situation.place)) },
              control: html`<input
                id=${situation.id}
                autocomplete="off"
                maxlength="60"
                @keydown=${this.#key}
                @change=${(event: Event) => this.#save(situation, event.target as HTMLInputElement)}
              />`,
            })
          },
        )}
      </div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-ticket-numbers': TicketNumbers
  }
}
