import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { outreach as text } from '../../messages/outreach.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { placeName } from '../../messages/place-name.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import '../parts/place-field.ts'
import { partnerField } from './partner-field.ts'

/**
 * Several places or partners, chosen one after the other; `ordered`, they keep an order and one may come twice. Says
 * `tn-several` with all ids, the one in the field included: none is lost that was chosen and not added.
 */
@customElement('tn-several-field')
export class SeveralField extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        min-inline-size: 0;
        padding-inline-start: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
      }
      li > span:first-child {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      li .row {
        flex-wrap: nowrap;
        gap: 0;
      }
      .add {
        justify-self: start;
      }
    `,
  ]

  @property() of: 'places' | 'partners' = 'places'
  @property() label = ''
  @property() help = ''
  @property() addLabel = ''
  @property({ type: Boolean }) ordered = false
  @property({ attribute: false }) value: readonly string[] = []
  @state() private chosen: readonly string[] = []
  @state() private pending = ''
  #said: readonly string[] | null = null

  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || this.value === this.#said) return
    this.chosen = this.value
    this.pending = ''
  }

  #set(chosen: readonly string[], pending: string): void {
    this.chosen = chosen
    this.pending = pending
    const isNew = pending !== '' && (this.ordered || !chosen.includes(pending))
    this.#said = isNew ? [...chosen, pending] : chosen
    this.dispatchEvent(new CustomEvent('tn-several', { detail: this.#said }))
  }

  readonly #add = async (): Promise<void> => {
    this.#set(
      this.ordered || !this.chosen.includes(this.pending) ? [...this.chosen, this.pending] : this.chosen,
      '',
    )
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('tn-place-field, select')?.focus()
  }

  #move(rank: number, by: -1 | 1): void {
    const moved = [...this.chosen]
    moved.splice(rank + by, 0, ...moved.splice(rank, 1))
    this.#set(moved, this.pending)
  }

  #nameOf(id: string): string {
    const estate = this.#estate.value
    return this.of === 'places' ? placeName(estate, id) : partnerName(estate, id)
  }

  override render(): TemplateResult {
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.help ? html`<p class="help">${this.help}</p>` : nothing}
      ${
        this.chosen.length === 0
          ? nothing
          : html`<ol class="plain" aria-label=${this.label}>
              ${this.chosen.map((id, rank) => this.#row(this.#nameOf(id), rank))}
            </ol>`
      }
      ${this.#field()}
      ${
        this.pending === ''
          ? nothing
          : html`<button type="button" class="add" @click=${this.#add}>
              <tn-icon name="plus"></tn-icon>${text.addOf(this.#nameOf(this.pending))}
            </button>`
      }
    </fieldset>`
  }

  #field(): TemplateResult {
    const pend = (id: string): void => this.#set(this.chosen, id)
    if (this.of === 'places')
      return html`<tn-place-field
        label=${this.addLabel}
        reach="all"
        .value=${this.pending}
        @tn-place=${({ detail }: CustomEvent<string>) => pend(detail)}
      ></tn-place-field>`
    const parts = { id: 'partner', label: this.addLabel, estate: this.#estate.value }
    return partnerField({ ...parts, chosen: this.pending, with: { funders: true }, change: pend })
  }

  #row(name: string, rank: number): TemplateResult {
    const button = (icon: 'chevron-up' | 'chevron-down' | 'close', words: string, act: () => void) =>
      html`<button type="button" class="quiet" aria-label=${words} title=${words} @click=${act}>
        <tn-icon name=${icon}></tn-icon>
      </button>`
    const { ordered, chosen } = this
    return html`<li>
      <span>${ordered ? `${rank + 1}. ` : ''}${name}</span>
      <span class="row">
        ${ordered && rank > 0 ? button('chevron-up', text.walk.up(name), () => this.#move(rank, -1)) : nothing}
        ${ordered && rank < chosen.length - 1 ? button('chevron-down', text.walk.down(name), () => this.#move(rank, 1)) : nothing}
        ${button('close', text.removeOf(name), () => this.#set(chosen.toSpliced(rank, 1), this.pending))}
      </span>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-several-field': SeveralField
  }
}
