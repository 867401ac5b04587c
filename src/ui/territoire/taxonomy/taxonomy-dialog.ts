import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { taxonomyVersion } from '../../../domain/fresh-code.ts'
import { FAMILIES, type Family } from '../../../domain/taxonomy.ts'
import { taxonomy as text } from '../../../messages/taxonomy.ts'
import { words } from '../../../messages/words.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { Modal } from '../../parts/modal.ts'
import '../../shell/toast.ts'
import './code-table.ts'
import { taxonomyStyles } from './taxonomy-styles.ts'

/** « Codes et correspondances »: the list of codes by family, with what each landlord calls them. */
@customElement('tn-taxonomy')
export class TaxonomyDialog extends LitElement {
  static override styles = [controls, dialogs, taxonomyStyles]

  @state() private family: Family = 'A'

  readonly #modal = new Modal(this, 'codes')
  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#body() : nothing}</dialog>`
  }

  #body(): TemplateResult {
    const estate = this.#estate.value
    const used = [...estate.code.values()].filter(({ retired }) => !retired)
    return html`
      <div class="body">
        <div class="head">
          <div>
            <h2 id="title">${text.title}</h2>
            <p class="help">${text.lead}</p>
            <p class="help">${text.version(taxonomyVersion(estate), used.length)}</p>
          </div>
          <button type="button" @click=${this.#modal.dismiss}>${text.close}</button>
        </div>
        <div class="families" role="group" aria-label=${text.family}>
          ${FAMILIES.map(
            (family) => html`
              <button type="button" data-family=${family} aria-pressed=${family === this.family} @click=${() => (this.family = family)}>
                <strong>${family}</strong><span>${words.family[family]}</span>
              </button>
            `,
          )}
        </div>
        <tn-code-table family=${this.family}></tn-code-table>
        <tn-toast></tn-toast>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-taxonomy': TaxonomyDialog
  }
}
