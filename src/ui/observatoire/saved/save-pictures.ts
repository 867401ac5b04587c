import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { PICTURE_FORMS } from '../../../domain/hotspots/picture.ts'
import { savePictureWords as text } from '../../../messages/save-picture.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { savePicture } from '../../../operations/observatory/save-picture.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'

/** What is shown, to take along: the map as an image or as vectors, the chart as a table. */
@customElement('tn-save-pictures')
export class SavePictures extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .stack {
        justify-items: start;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ session: { heat } }) => heat)

  override render(): TemplateResult {
    void this.#state.value
    return html`<details>
      <summary>${text.title}</summary>
      <div class="stack">
        <p class="help">${text.help}</p>
        ${PICTURE_FORMS.map((form) => {
          const reason = this.#act.reason(savePicture, form)
          return html`<button
            type="button"
            ?disabled=${reason !== null}
            title=${reason ? sentence(reason) : text.save[form]}
            @click=${() => void this.#act.run(savePicture, form)}
          >
            <tn-icon name="download"></tn-icon><span>${text.forms[form]}</span>
          </button>`
        })}
      </div>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-save-pictures': SavePictures
  }
}
