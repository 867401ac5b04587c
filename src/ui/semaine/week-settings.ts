import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import './pair-settings.ts'
import './rule-settings.ts'
import './support-settings.ts'
import './template-settings.ts'

/** What the preparation of a week goes by; in the panel, so that the map and *Annuler* stay at hand. */
@customElement('tn-week-settings')
export class WeekSettings extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .back {
        justify-self: start;
        align-self: start;
      }
    `,
  ]

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus()
  }

  readonly #state = new Select(this, ({ session }) => session.weekView)

  readonly #close = (): void => this.#state.store.look({ weekView: 'week' })

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#close()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('keydown', this.#key)
  }

  override disconnectedCallback(): void {
    this.removeEventListener('keydown', this.#key)
    super.disconnectedCallback()
  }

  override render() {
    return html`
      <button type="button" class="quiet back" @click=${this.#close}>
        <tn-icon name="chevron-left"></tn-icon><span>${text.back}</span>
      </button>
      <h2 tabindex="-1">${text.title}</h2>
      <p class="muted">${text.intro}</p>
      <section aria-labelledby="pairs">
        <h3 id="pairs">${text.pairs}</h3>
        <tn-pair-settings></tn-pair-settings>
      </section>
      <section aria-labelledby="templates">
        <h3 id="templates">${text.templates}</h3>
        <tn-template-settings></tn-template-settings>
      </section>
      <section aria-labelledby="rules">
        <h3 id="rules">${text.rules}</h3>
        <tn-rule-settings></tn-rule-settings>
      </section>
      <section aria-labelledby="supports">
        <h3 id="supports">${text.supports}</h3>
        <tn-support-settings></tn-support-settings>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-settings': WeekSettings
  }
}
