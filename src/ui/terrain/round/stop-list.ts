import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { StopState } from '../../../domain/field/round-progress.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import type { IconName } from '../../parts/icon.ts'
import type { AtHandView } from './round-view.ts'

const MARKS: Readonly<Partial<Record<StopState, IconName>>> = {
  done: 'check',
  'not-done': 'minus',
  'put-off': 'clock',
}

/** The stops of the round in order, each with what became of it; a tap opens one. */
@customElement('tn-stop-list')
export class StopList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-2);
      }
      li button {
        display: grid;
        grid-template-columns: var(--space-6) minmax(0, 1fr) auto;
        justify-content: stretch;
        inline-size: 100%;
        border-color: transparent;
        background: transparent;
      }
      .mark {
        display: grid;
        place-items: center;
        block-size: var(--space-6);
        border: var(--hairline) solid var(--line-strong);
        border-radius: var(--corner-round);
        font-size: var(--text-14);
        font-variant-numeric: tabular-nums;
      }
      .next .mark {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--accent-ink);
        font-weight: var(--weight-strong);
      }
      .done .name,
      .not-done .name {
        color: var(--ink-muted);
      }
      .state {
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      .next .state {
        color: var(--accent);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @property({ attribute: false }) view!: AtHandView

  readonly #estate = new Select(this, ({ estate }) => estate)

  #open(stop: string): void {
    this.#estate.store.look({ fieldStop: stop, fieldPlace: null, fieldKind: 'passage', fieldSheet: 'none' })
    this.dispatchEvent(new CustomEvent('tn-opened', { bubbles: true, composed: true }))
  }

  override render(): TemplateResult | typeof nothing {
    const { walked, at } = this.view
    if (!walked) return nothing
    const estate = this.#estate.value
    const { stops, unplanned, counts } = walked.progress
    return html`
      <h3>${text.listTitle}</h3>
      <p class="muted">${text.progress(counts.planned - counts.left, counts.planned)}</p>
      <ol class="plain" aria-label=${text.listTitle}>
        ${repeat(
          stops,
          ({ stop }) => stop.id,
          ({ stop, state }) => {
            const mark = MARKS[state]
            return html`
              <li>
                <button
                  type="button"
                  class=${state}
                  aria-current=${at?.stop === stop.id ? 'step' : 'false'}
                  @click=${() => this.#open(stop.id)}
                >
                  <span class="mark">${mark ? html`<tn-icon name=${mark}></tn-icon>` : stop.rank + 1}</span>
                  <span class="name">${placeName(estate, stop.place)}</span>
                  <span class="state">${text.states[state]}</span>
                </button>
              </li>
            `
          },
        )}
      </ol>
      ${
        unplanned.length === 0
          ? nothing
          : html`
              <h3>${text.unplannedList}</h3>
              <ul class="lines">
                ${unplanned.map(({ place }) => html`<li>${placeName(estate, place)}</li>`)}
              </ul>
            `
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stop-list': StopList
  }
}
