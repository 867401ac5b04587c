import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { Difference } from '../../../domain/linkage.ts'
import { importWords as words } from '../../../messages/import.ts'
import { kindNames } from '../../../messages/import-fields.ts'
import { recordName } from '../../../messages/source-name.ts'
import { territory } from '../../../messages/territory.ts'
import { differenceKey } from '../../../operations/imports/import-differences.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { placeOfRecord } from '../place-of-record.ts'
import './change-mark.ts'
import { changeLines } from './change-lines.ts'

/** One difference between a file and the territory: taken or left out, lit on the map while it is looked at. */
@customElement('tn-import-change')
export class ImportChange extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        padding-inline: var(--space-2) 0;
      }
      :host(:hover),
      :host(:focus-within) {
        background: var(--surface-hover);
      }
      .choice {
        align-items: start;
        padding-block: var(--space-2);
      }
      .what {
        display: grid;
        gap: var(--space-1);
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .status {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      .left .name {
        color: var(--ink-muted);
        text-decoration: line-through;
      }
      ul {
        margin: 0;
        padding: 0;
        color: var(--ink-muted);
        font-size: var(--text-small);
        list-style: none;
      }
      li tn-icon {
        vertical-align: -0.15em;
        --icon: 0.875rem;
      }
      ins {
        color: var(--ink);
        text-decoration: none;
      }
    `,
  ]

  @property({ attribute: false }) difference: Difference | undefined
  readonly #estate = new Select(this, ({ estate }) => estate)
  readonly #leftOut = new Select(this, ({ session }) => session.importing?.result?.leftOut ?? null)

  readonly #light = (isOn: boolean): void => {
    const { difference } = this
    this.#estate.store.look({
      hover: isOn && difference ? { kind: difference.kind, id: difference.id } : null,
    })
  }
  readonly #show = async (): Promise<void> => {
    const record = this.difference?.after ?? this.difference?.before
    const at = record && placeOfRecord(record)
    if (!at) return
    const waits: Promise<unknown>[] = []
    this.dispatchEvent(new CustomEvent('tn-show-map', { bubbles: true, composed: true, detail: waits }))
    await Promise.all(waits)
    this.#estate.store.look({ view: { lng: at[0], lat: at[1], zoom: 18 } })
  }

  readonly #toggle = (event: Event): void => {
    const { difference } = this
    if (!difference) return
    const isTaken = (event.target as HTMLInputElement).checked
    this.dispatchEvent(
      new CustomEvent('tn-take', {
        bubbles: true,
        composed: true,
        detail: { differences: [difference], isTaken },
      }),
    )
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('pointerenter', this.#enter)
    this.addEventListener('pointerleave', this.#leave)
    this.addEventListener('focusin', this.#enter)
    this.addEventListener('focusout', this.#leave)
  }

  readonly #enter = (): void => this.#light(true)
  readonly #leave = (): void => this.#light(false)

  override render(): TemplateResult | typeof nothing {
    const { difference } = this
    const record = difference?.after ?? difference?.before
    if (!difference || !record) return nothing
    const estate = this.#estate.value
    const isTaken = !this.#leftOut.value?.has(differenceKey(difference))
    const name = recordName(record, estate)
    return html`
      <label class=${isTaken ? 'choice' : 'choice left'}>
        <input type="checkbox" .checked=${isTaken} @change=${this.#toggle} />
        <span class="what">
          <span class="name">${name}</span>
          <span class="status">
            <tn-change-mark status=${difference.status}></tn-change-mark>
            ${words.statuses[difference.status]} · ${kindNames[record.kind]?.[0] ?? record.kind}
          </span>
          ${this.#lines(difference)}
        </span>
      </label>
      ${
        placeOfRecord(record)
          ? html`
              <button type="button" class="quiet" aria-label="${territory.showOnMap} : ${name}" @click=${this.#show}>
                <tn-icon name="pin"></tn-icon>
              </button>
            `
          : nothing
      }
    `
  }

  #lines(difference: Difference): TemplateResult | typeof nothing {
    const landlords = this.#estate.value.landlord
    const lines = changeLines(difference, (id) => landlords.get(id)?.name ?? id)
    if (lines.length === 0) return nothing
    return html`
      <ul>
        ${lines.map((line) =>
          'note' in line
            ? html`<li>${line.note}</li>`
            : html`<li>${line.label} : <del>${line.before}</del> <tn-icon name="moved"></tn-icon><span class="visually-hidden">${words.becomes}</span> <ins>${line.after}</ins></li>`,
        )}
      </ul>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-change': ImportChange
  }
}
