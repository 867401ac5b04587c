import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { situations as s } from '../../../messages/territory.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { sourceFields } from '../../territoire/situation-fields.ts'
import type { SituationInput } from '../../territoire/situation-input.ts'

/** What may be said more of a situation, folded. Tells a change by `tn-input`. */
@customElement('tn-situation-details')
export class SituationDetails extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property({ attribute: false }) input!: SituationInput

  readonly #estate = new Select(this, ({ estate }) => estate)

  readonly #change = (next: SituationInput): void => {
    this.dispatchEvent(new CustomEvent('tn-input', { detail: next }))
  }

  override render(): TemplateResult {
    const estate = this.#estate.value
    const { input } = this
    return html`
      <details ?open=${input.note !== '' || input.reference !== ''}>
        <summary>${text.more}</summary>
        <div class="stack">
          <p class="help">${text.moreHelp}</p>
          <div class="pair">${sourceFields(input, estate, this.#change)}</div>
          <tn-checked-text
            id="reference"
            label=${s.reference}
            help=${s.referenceHelp}
            longest="60"
            .names=${knownNames(estate)}
            .value=${input.reference}
            @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ ...input, reference: detail })}
          ></tn-checked-text>
          <tn-checked-text
            id="note"
            multiline
            label=${s.noteText}
            help=${s.noteHelp}
            .names=${knownNames(estate)}
            .value=${input.note}
            @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ ...input, note: detail })}
          ></tn-checked-text>
        </div>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situation-details': SituationDetails
  }
}
