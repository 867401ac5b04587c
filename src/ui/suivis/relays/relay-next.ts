import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { RelayStatus } from '../../../domain/follow-up/relay.ts'
import { nextRelaySteps } from '../../../domain/follow-up/relay-steps.ts'
import { relays as text } from '../../../messages/relays.ts'
import { Act } from '../../../operations/act.ts'
import { stepFollowUp } from '../../../operations/follow-up/step-follow-up.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** The next steps of a relay, one tap each, on the day shown: today unless another is chosen. `short`: without the day. */
@customElement('tn-relay-next')
export class RelayNext extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }
      .row {
        align-items: end;
      }
      .field {
        flex: 0 1 10rem;
      }
    `,
  ]

  /** The id of the relay. */
  @property() relay = ''
  @property({ type: Boolean }) short = false
  /** Said after each label to assistive technology: which relay of several. */
  @property() hint = ''
  @state() private on: string | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ relay: estate.relay, today: session.today }),
    sameParts,
  )

  async #step(status: RelayStatus): Promise<void> {
    const on = this.on ?? this.#parts.value.today
    await this.#act.run(stepFollowUp, { kind: 'relay', id: this.relay, status, on })
    this.on = null
  }

  override render(): TemplateResult | typeof nothing {
    const { relay: relays, today } = this.#parts.value
    const relay = relays.get(this.relay)
    const steps = relay ? nextRelaySteps(relay) : []
    if (steps.length === 0) return nothing
    const buttons = (this.short ? steps.slice(0, 1) : steps).map(
      (status, rank) => html`<button
        type="button"
        class=${rank === 0 ? 'primary' : ''}
        @click=${() => this.#step(status)}
      >
        <span>${text.step[status]}${this.hint ? html`<span class="visually-hidden"> : ${this.hint}</span>` : nothing}</span>
      </button>`,
    )
    if (this.short) return html`${buttons}`
    return html`<div class="row" role="group" aria-label=${text.next}>
      ${field({
        ...{ id: 'on', label: text.stepOn },
        control: html`<input
          id="on"
          type="date"
          min=${relay?.statusSteps.at(-1)?.on ?? ''}
          max=${today}
          .value=${this.on ?? today}
          @change=${(event: Event) => {
            this.on = (event.target as HTMLInputElement).value || null
          }}
        />`,
      })}
      ${buttons}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relay-next': RelayNext
  }
}
