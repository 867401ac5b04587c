import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { edit } from '../../messages/edit.ts'
import { placeRule } from '../../messages/place-rule.ts'
import { territory as t } from '../../messages/territory.ts'
import { orBroken } from '../../store/broke.ts'
import { Select } from '../../store/select.ts'
import type { Selection } from '../../store/session.ts'
import { EDITED_KINDS } from '../../store/session.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { placeFacts } from './place-facts.ts'
import './services/service-actions.ts'
import './situations-here.ts'
import './situation-card.ts'

/** The card of what is selected, on the map or in the list; nothing when nothing is. */
@customElement('tn-selected')
export class SelectedObject extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .callout {
        border-width: 0;
        border-radius: 0;
        position: relative;
        gap: var(--space-3);
      }
      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2);
      }
      .ways {
        margin-inline-start: calc(-1 * var(--space-3));
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('section')?.focus(options)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, selection } = this.#parts.value
    if (!selection) return nothing
    const isSituation = selection.kind === 'situation' && estate.situation.has(selection.id)
    const place = placeFacts(estate, selection)
    if (!place && !isSituation) return nothing
    return html`
      <section class="callout" tabindex="-1" aria-label=${t.details}>
        <div class="head">
          <p class="muted small">${place?.kind ?? nothing}</p>
          <button type="button" class="quiet" aria-label=${t.close} @click=${() => this.#parts.store.look({ selection: null })}>
            <tn-icon name="close"></tn-icon>
          </button>
        </div>
        ${place ? html`<h2>${place.name}</h2>` : nothing}
        <div class="row ways">
          <button type="button" class="quiet" @click=${this.#fly}><tn-icon name="pin"></tn-icon>${t.showOnMap}</button>
          ${
            (EDITED_KINDS as readonly string[]).includes(selection.kind)
              ? html`
                  <button type="button" class="quiet" @click=${() => this.#parts.store.look({ territoryView: 'edit' })}>
                    <tn-icon name="edit"></tn-icon>${edit.modify}
                  </button>
                `
              : nothing
          }
        </div>
        ${
          place
            ? html`
                <dl>${place.facts.map(([label, value]) => html`<dt>${label}</dt><dd>${this.#value(value)}</dd>`)}</dl>
                ${this.#below(selection)}
              `
            : html`<tn-situation-card></tn-situation-card>`
        }
      </section>
    `
  }

  /** A site is a link; nothing else of a fact is. */
  #value(value: string): TemplateResult | string {
    return /^https?:\/\/\S+$/.test(value)
      ? html`<a href=${value} target="_blank" rel="noreferrer">${value}</a>`
      : value
  }

  #below({ kind, id }: Selection): TemplateResult | typeof nothing {
    if (kind === 'service') return html`<tn-service-actions .service=${id}></tn-service-actions>`
    if (kind === 'entrance' || kind === 'publicPlace')
      return html`
        <tn-situations-here></tn-situations-here>
        <details @toggle=${() => orBroken(this, import('../semaine/hand/place-rule.ts'))}>
          <summary>${placeRule.title}</summary>
          <tn-place-rule .place=${id}></tn-place-rule>
        </details>
      `
    // No situation is noted at a street or at a part of the perimeter.
    return kind === 'perimeter' || kind === 'street'
      ? nothing
      : html`<tn-situations-here></tn-situations-here>`
  }

  readonly #fly = async (): Promise<void> => {
    const waits: Promise<unknown>[] = []
    this.dispatchEvent(new CustomEvent('tn-show-map', { bubbles: true, composed: true, detail: waits }))
    await Promise.all(waits)
    this.#parts.store.look((now) => ({ flyToSelection: now.flyToSelection + 1 }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-selected': SelectedObject
  }
}
