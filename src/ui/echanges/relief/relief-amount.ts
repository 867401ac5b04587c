import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { reliefOf, reliefWords as text } from '../../../messages/relief.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { setRelief } from '../../../operations/funding/set-relief.ts'
import { Select } from '../../../store/select.ts'
import { formEnd } from '../../parts/form-end.ts'
import { tried } from '../../suivis/tried.ts'
import { boxedForm } from '../accounts/boxed-form.ts'
import { amountField } from './amount-field.ts'

/** The relief of a landlord's year, in euros. Says `tn-done` once it is saved or given up. */
@customElement('tn-relief-amount')
export class ReliefAmount extends LitElement {
  static override styles = [controls, panel, panelPart, boxedForm]

  @property() landlord = ''
  @property({ type: Number }) year = 0
  @state() private amount: number | null | undefined
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.amount !== undefined) return
    this.amount = reliefOf(this.#estate.value, this.landlord, this.year).amount ?? null
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus()
  }

  readonly #done = (): void => {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { landlord, year, amount = null } = this
    this.obstacle = await tried(this.#act, setRelief, { landlord, year, amount })
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    return html`<form @submit=${this.#save} novalidate>
      ${amountField(text.amount, this.amount ?? null, (amount) => {
        this.amount = amount
        this.obstacle = null
      })}
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#done }, cancel: shell.cancel, save: text.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relief-amount': ReliefAmount
  }
}
