import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { reliefOf, reliefWords as text } from '../../../messages/relief.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import {
  type AxisDraft,
  LONGEST_LABEL,
  LONGEST_TEXT,
  setReliefAxis,
} from '../../../operations/funding/set-relief-axis.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { formEnd } from '../../parts/form-end.ts'
import { tried } from '../../suivis/tried.ts'
import { boxedForm } from '../accounts/boxed-form.ts'
import { amountField } from './amount-field.ts'

type Draft = Pick<AxisDraft, 'label' | 'amount' | 'text'>

/** An axis of what a landlord accounts for, to change or to add (`axis` null). Says `tn-done` once it is saved or given up. */
@customElement('tn-axis-form')
export class AxisForm extends LitElement {
  static override styles = [controls, panel, panelPart, boxedForm]

  @property() landlord = ''
  @property({ type: Number }) year = 0
  @property({ attribute: false }) axis: string | null = null
  @state() private draft: Draft | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.draft && !changed.has('axis')) return
    const { axes } = reliefOf(this.#estate.value, this.landlord, this.year)
    const old = axes.find(({ id }) => id === this.axis)
    this.draft = { label: old?.label ?? '', amount: old?.amount ?? null, text: old?.text ?? '' }
    this.obstacle = null
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  readonly #done = (): void => {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #change = (over: Partial<Draft>): void => {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { landlord, year, axis } = this
    this.obstacle = await tried(this.#act, setReliefAxis, { landlord, year, axis, ...this.draft! })
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const { label, amount, text: words } = this.draft!
    const names = knownNames(this.#estate.value)
    return html`<form @submit=${this.#save} novalidate>
      <h3 tabindex="-1">${this.axis === null ? text.newAxis : text.axisForm}</h3>
      <tn-checked-text
        label=${text.label}
        .longest=${LONGEST_LABEL}
        .names=${names}
        .value=${label}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ label: detail })}
      ></tn-checked-text>
      ${amountField(text.axisAmount, amount, (value) => this.#change({ amount: value }))}
      <tn-checked-text
        multiline
        label=${text.text}
        help=${text.textHelp}
        .longest=${LONGEST_TEXT}
        .names=${names}
        .value=${words}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ text: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#done }, cancel: shell.cancel, save: text.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-axis-form': AxisForm
  }
}
