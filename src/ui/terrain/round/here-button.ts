import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { here as text } from '../../../messages/here.ts'
import { Act } from '../../../operations/act.ts'
import { hereIAm } from '../../../operations/field/here-i-am.ts'
import '../../parts/icon.ts'

/** *Je suis ici*: asks for the position once, and opens the stop or the place that is nearest. */
@customElement('tn-here-button')
export class HereButton extends LitElement {
  static override styles = [
    controls,
    css`
      :host { display: inline-flex; }
      button { flex: 1; }
    `,
  ]

  /** The icon alone, where there is no room for words. */
  @property({ type: Boolean }) small = false
  @state() private asking = false

  readonly #act = new Act(this)

  readonly #ask = async (): Promise<void> => {
    if (this.asking) return
    this.asking = true
    await this.#act.run(hereIAm, undefined)
    this.asking = false
  }

  override render(): TemplateResult {
    const label = this.asking ? text.asking : text.button
    return html`
      <button
        type="button"
        class=${this.small ? 'quiet' : ''}
        aria-busy=${this.asking}
        title=${text.help}
        @click=${this.#ask}
      >
        <tn-icon name=${this.asking ? 'clock' : 'locate'}></tn-icon>
        <span class=${this.small ? 'visually-hidden' : ''}>${label}</span>
      </button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-here-button': HereButton
  }
}
