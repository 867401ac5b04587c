import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { takeFile } from '../../operations/imports/take-file.ts'
import { fileSource } from '../parts/file-source.ts'
import '../parts/icon.ts'

/** Names only help to find the file: what it is, its content says. */
const ENDINGS = '.geojson,.json,.csv,.txt,.tsv,.gz,.zip,.osm,.xml,.gpx,.kml,.pmtiles,.age'

/** Picks a file; the app then says what it is and what it would change. */
@customElement('tn-import-button')
export class ImportButton extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-grid;
      }
      :host([quiet]) button {
        justify-content: flex-start;
      }
    `,
  ]

  @property({ type: Boolean, reflect: true }) quiet = false
  /** One word, where there is room for no more; the name stays whole. */
  @property({ type: Boolean }) short = false
  readonly #act = new Act(this)

  readonly #pick = (event: Event): void => {
    event.stopPropagation() // a menu around it closes on click, which would take the picker's element away
    this.renderRoot.querySelector('input')?.click()
  }

  readonly #picked = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    if (file) await this.#act.run(takeFile, { source: fileSource(file) })
    input.value = ''
  }

  override render(): TemplateResult {
    return html`
      <button type="button" class=${this.quiet ? 'quiet' : ''} aria-label=${shell.import} @click=${this.#pick}>
        <tn-icon name="import"></tn-icon>${this.short ? shell.importShort : shell.import}
      </button>
      <input type="file" accept=${ENDINGS} aria-label=${shell.import} hidden @change=${this.#picked} />
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-button': ImportButton
  }
}
