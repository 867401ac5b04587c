import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { Estate } from '../../../domain/estate.ts'
import { stock as text } from '../../../messages/stock.ts'
import type { EntranceField } from '../../../operations/objects/with-entrance-edits.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { choicesOf } from './cell-value.ts'

const FIELDS = ['landlord', 'access', 'gapClass', 'dwellings'] as const satisfies readonly EntranceField[]
export type SelectionValue = { readonly field: (typeof FIELDS)[number]; readonly given: string }

/** One value for all chosen rows. Fires `apply-value`. */
@customElement('tn-stock-selection')
export class StockSelection extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
      }
      p {
        margin: 0;
        min-inline-size: 9rem;
        align-self: center;
      }
    `,
  ]

  @property({ attribute: false }) estate: Estate | null = null
  @property({ type: Number }) count = 0
  @state() private field: (typeof FIELDS)[number] = 'landlord'

  readonly #apply = (event: SubmitEvent): void => {
    event.preventDefault()
    const given = String(new FormData(event.target as HTMLFormElement).get('value') ?? '')
    const detail: SelectionValue = { field: this.field, given }
    this.dispatchEvent(new CustomEvent('apply-value', { detail }))
  }

  readonly #choose = (event: Event): void => {
    this.field = (event.target as HTMLSelectElement).value as (typeof FIELDS)[number]
  }

  override render(): TemplateResult {
    const choices = this.estate ? choicesOf(this.estate, this.field) : null
    return html`
      <form @submit=${this.#apply} novalidate aria-label=${text.applyTo}>
        <p role="status">${text.selected(this.count)}</p>
        ${field({
          id: 'field',
          label: text.applyField,
          control: html`<select id="field" @change=${this.#choose}>
            ${options(
              FIELDS.map((each) => [each, text.columns[each]] as const),
              this.field,
            )}
          </select>`,
        })}
        ${field({
          id: 'value',
          label: text.applyValue,
          control: choices
            ? html`<select id="value" name="value">
                ${options(
                  choices.map(([value, name = value]) => [value, name] as const),
                  '',
                )}
              </select>`
            : html`<input id="value" name="value" inputmode="numeric" autocomplete="off" />`,
        })}
        <button class="primary" aria-disabled=${this.count === 0}>${text.apply(this.count)}</button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stock-selection': StockSelection
  }
}
