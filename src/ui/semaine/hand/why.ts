import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { panel } from '../../../../styles/panel.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { whyNot, whyStop } from './why-lines.ts'

/** Why a stop stands where it does; without a stop, why its place has none this week. */
@customElement('tn-why')
export class Why extends LitElement {
  static override styles = [
    panel,
    css`
      :host {
        gap: var(--space-1);
        padding: 0;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--space-4);
      }
    `,
  ]

  @property() place = ''
  /** Id of the stop; empty when the place has none. */
  @property() stop = ''

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, today: session.today }),
    sameParts,
  )

  override render(): TemplateResult {
    const asked = { estate: this.#state.value.estate, session: this.#state.value }
    if (this.stop === '') return html`<strong>${text.whyNot}</strong><p>${whyNot(asked, this.place)}</p>`
    const lines = whyStop(asked, this.stop)
    return lines.length === 0
      ? html`<p class="muted">${text.whyUnknown}</p>`
      : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-why': Why
  }
}
