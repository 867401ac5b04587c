import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { EMERGENCY_NUMBERS } from '../../../domain/field/danger-call.ts'
import type { OnCall } from '../../../domain/field/on-call.ts'
import { onCallList, reflexes as text } from '../../../messages/reflexes.ts'
import { Act } from '../../../operations/act.ts'
import { printReflexes } from '../../../operations/field/print-reflexes.ts'
import { removeFollowUp } from '../../../operations/follow-up/remove-follow-up.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import './on-call-form.ts'
import { numberLink } from '../number-link.ts'
import { numberLinkStyles } from '../number-link-styles.ts'
import { reflexesStyles } from './reflexes-styles.ts'

/** *Fiche réflexe*: the public numbers with when to call each, then those on call for each landlord and the town. */
@customElement('tn-reflexes')
export class Reflexes extends LitElement {
  static override styles = [controls, panel, panelPart, numberLinkStyles, reflexesStyles]

  /** What the form is open for: a number's id, '' for a new one, null for none. */
  @state() private open: string | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult {
    const own = onCallList(this.#estate.value)
    return html`
      <p>${text.lead}</p>
      <section aria-labelledby="emergencies">
        <h2 id="emergencies">${text.emergencies}</h2>
        <ul class="numbers">${EMERGENCY_NUMBERS.map((id) => html`<li>${numberLink(this.#estate.value, { kind: 'emergency', id })}</li>`)}</ul>
      </section>
      <section aria-labelledby="on-call">
        <h2 id="on-call">${text.onCall}</h2>
        ${own.length === 0 ? nothing : html`<ul class="numbers">${own.map((each) => html`<li>${this.#own(each)}</li>`)}</ul>`}
        ${this.#missing(own)}
        ${this.open === '' ? this.#form('') : nothing}
      </section>
      <div class="row">
        ${actionButton({ act: this.#act, operation: printReflexes, target: undefined, label: text.print, icon: 'print' })}
      </div>
    `
  }

  #own(onCall: OnCall): TemplateResult {
    const { id, name } = onCall
    if (this.open === id) return this.#form(id)
    return html`<div class="own">
      ${numberLink(this.#estate.value, { kind: 'on-call', id, onCall })}
      <button type="button" class="quiet" aria-label=${text.edit(name)} title=${text.edit(name)} @click=${() => this.#edit(id)}>
        <tn-icon name="edit"></tn-icon>
      </button>
      <button
        type="button"
        class="quiet"
        aria-label=${text.remove(name)}
        title=${text.remove(name)}
        @click=${() => this.#act.run(removeFollowUp, { kind: 'onCall', id })}
      >
        <tn-icon name="remove"></tn-icon>
      </button>
    </div>`
  }

  /** What is not there yet: said before the first round, not after the first fire. */
  #missing(own: readonly OnCall[]): TemplateResult | typeof nothing {
    if (this.open === '') return nothing
    const add = html`<button type="button" class="add" @click=${() => this.#edit('')}>
      <tn-icon name="plus"></tn-icon><span>${text.add}</span>
    </button>`
    if (own.length === 0) return html`<tn-empty text=${text.onCallNone}>${add}</tn-empty>`
    const known = new Set(own.map(({ funder }) => funder))
    const missing = [...this.#estate.value.landlord.values()]
      .filter(({ id, role }) => role !== 'insurer' && !known.has(id))
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'fr'))
    return html`
      ${missing.length > 0 ? html`<p class="muted">${text.onCallMissing(missing.join(', '))}</p>` : nothing}
      <div class="row">${add}</div>
    `
  }

  #edit(id: string): void {
    this.open = id
  }

  readonly #close = async (): Promise<void> => {
    this.open = null
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus()
  }

  #form(id: string): TemplateResult {
    return html`<tn-on-call-form number=${id} @tn-done=${this.#close}></tn-on-call-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-reflexes': Reflexes
  }
}
