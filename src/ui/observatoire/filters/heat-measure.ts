import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { DENSITY_UNITS } from '../../../domain/hotspots/density.ts'
import { heatMeasure as text } from '../../../messages/heat-measure.ts'
import type { HeatSession } from '../../../store/heat-session.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** What the map's colours count, and by which scale: the picture is asked for anew by the panel. */
@customElement('tn-heat-measure')
export class HeatMeasure extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-2);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ session: { heat } }) => ({ unit: heat.unit, scale: heat.scale }),
    sameParts,
  )

  #look(change: Partial<HeatSession>): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, ...change } }))
  }

  override render(): TemplateResult {
    const { unit, scale } = this.#state.value
    return html`
      <details ?open=${unit !== 'per-hectare-month' || scale === 'relative'}>
        <summary>${text.title}</summary>
        <div class="stack">
          <div class="row joined" role="group" aria-label=${text.title}>
            ${DENSITY_UNITS.map(
              (each) => html`<button
                type="button"
                aria-pressed=${each === unit}
                @click=${() => this.#look({ unit: each })}
              >
                ${text.units[each]}
              </button>`,
            )}
          </div>
          <p class="help">${text.unitHelp[unit]}</p>
          <label class="choice">
            <input
              type="checkbox"
              .checked=${live(scale === 'relative')}
              @change=${(event: Event) =>
                this.#look({ scale: (event.target as HTMLInputElement).checked ? 'relative' : 'fixed' })}
            />
            <span>${text.relative}</span>
          </label>
          <p class="help">${text.relativeHelp}</p>
        </div>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-measure': HeatMeasure
  }
}
