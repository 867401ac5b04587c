import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Release } from '../../../domain/release.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { releaseForbidden, releasePurpose } from '../../../messages/reports.ts'
import { Act } from '../../../operations/act.ts'
import { downloadRelease } from '../../../operations/releases/download-release.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import './quarters.ts'
import './sendings.ts'
import './release-counts.ts'
import './release-request.ts'
import './release-rows.ts'

/** What each partner receives: the preview is the file. */
@customElement('tn-releases')
export class Releases extends LitElement {
  static override styles = [controls, panel, panelPart]

  readonly #release = new Select(this, ({ session }) => session.release)
  readonly #act = new Act(this)

  readonly #setBom = (event: Event): void => {
    const bom = (event.target as HTMLInputElement).checked
    this.#release.store.look(({ release }) => ({ release: { ...release, bom } }))
  }

  override render(): TemplateResult {
    const { made, refusal } = this.#release.value
    return html`
      <p>${e.lead}</p>
      <tn-release-request></tn-release-request>
      ${made ? this.#preview(made) : refusal ? nothing : html`<tn-empty text=${e.empty}></tn-empty>`}
      <section>
        <h2>${e.quarters.title}</h2>
        <tn-quarters></tn-quarters>
      </section>
      <section>
        <h2>${e.sendings.title}</h2>
        <tn-sendings></tn-sendings>
      </section>
    `
  }

  #preview(made: Release): TemplateResult {
    const button = { act: this.#act, operation: downloadRelease }
    return html`
      <section>
        <h2>${e.preview}</h2>
        <p role="status">
          ${e.previewOf(made.recipient.name, format.period(made.period))} : ${e.rows(made.rows.length)}.
          ${made.fictional ? e.fictional : nothing}
        </p>
        <div class="row">
          ${actionButton({ ...button, target: { form: 'zip' }, label: e.zip, icon: 'download', look: 'primary' })}
          ${actionButton({ ...button, target: { form: 'geojson' }, label: e.geojson, icon: 'download' })}
          ${actionButton({ ...button, target: { form: 'csv' }, label: e.csv, icon: 'download' })}
        </div>
        <p class="muted small">${e.zipHelp}</p>
        <div>
          <label class="choice">
            <input
              type="checkbox"
              aria-describedby="bom-help"
              .checked=${this.#release.value.bom ?? true}
              @change=${this.#setBom}
            />
            ${e.bom}
          </label>
          <p class="help" id="bom-help">${e.bomHelp}</p>
        </div>
        <tn-release-rows .rows=${made.rows}></tn-release-rows>
        <tn-release-counts .counts=${made.counts} .withheld=${made.withheld}></tn-release-counts>
        <h3>${e.purpose}</h3>
        <p>${releasePurpose}</p>
        <p>${releaseForbidden} ${e.expires(format.day(made.expires))}</p>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-releases': Releases
  }
}
