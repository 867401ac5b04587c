import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { timeAfter, usualMinutes } from '../../../domain/field/presence-length.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { Act } from '../../../operations/act.ts'
import { endPresence } from '../../../operations/field/end-presence.ts'
import type { Presence } from '../../../store/field-session.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'

/** By how many minutes a tap makes it longer or shorter. */
const STEP = 5

/** How long a presence truly lasted, of which the end was forgotten: its usual length first. Closed, it says `tn-close`. */
@customElement('tn-presence-end')
export class PresenceEnd extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        padding: 0;
      }
      p {
        margin: 0;
      }
      .length {
        display: grid;
        grid-template-columns: auto minmax(4rem, 6rem) auto minmax(0, 1fr);
        align-items: end;
        gap: var(--space-2);
      }
      .field {
        display: grid;
        gap: var(--space-1);
      }
      input {
        inline-size: 100%;
        text-align: center;
      }
      .until {
        padding-block-end: var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .row button {
        flex: 1 1 auto;
      }
    `,
  ]

  @property({ attribute: false }) presence!: Presence
  /** Minutes since its start. */
  @property({ type: Number }) most = 0
  /** Null: as usual. */
  @state() private chosen: number | null = null
  @query('input') private input!: HTMLInputElement

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  get #minutes(): number {
    return this.chosen ?? Math.min(this.most, usualMinutes(this.#estate.value, this.presence))
  }

  #change(minutes: number): void {
    this.chosen = Math.min(this.most, Math.max(1, minutes))
  }

  readonly #typed = (): void => {
    const minutes = Number.parseInt(this.input.value, 10)
    if (Number.isInteger(minutes)) this.chosen = minutes
  }

  readonly #end = (minutes: number) => (): void => void this.#act.run(endPresence, { minutes })

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('tn-close', { bubbles: true, composed: true }))
  }

  override render(): TemplateResult {
    const { most } = this
    const minutes = this.#minutes
    const until = timeAfter(this.#estate.value, this.presence.since, minutes)
    return html`
      <h2 tabindex="-1">${text.trueEnd}</h2>
      <p class="help">${text.trueEndHelp(timeAfter(this.#estate.value, this.presence.since, 0), most)}</p>
      <div class="length">
        <button type="button" aria-label=${text.shorter(STEP)} @click=${() => this.#change(minutes - STEP)}>
          <tn-icon name="minus"></tn-icon>
        </button>
        <div class="field">
          <label for="minutes">${text.minutes}</label>
          <input
            id="minutes"
            type="number"
            inputmode="numeric"
            min="1"
            max=${most}
            .value=${String(minutes)}
            aria-describedby="until"
            @change=${this.#typed}
          />
        </div>
        <button type="button" aria-label=${text.longer(STEP)} @click=${() => this.#change(minutes + STEP)}>
          <tn-icon name="plus"></tn-icon>
        </button>
        <p class="until" id="until" role="status">${text.endedAt(until)}</p>
      </div>
      <div class="row">
        <button type="button" class="primary" @click=${this.#end(minutes)}>${text.noteLength(minutes)}</button>
        ${minutes === most ? '' : html`<button type="button" @click=${this.#end(most)}>${text.allOfIt(most)}</button>`}
        <button type="button" class="quiet" @click=${this.#close}>${text.goOnWith}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-presence-end': PresenceEnd
  }
}
