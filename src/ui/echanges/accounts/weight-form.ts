import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { fundingWords as text } from '../../../messages/funding.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { LONGEST_SOURCE } from '../../../operations/funding/set-funding.ts'
import { setWeight } from '../../../operations/funding/set-weight.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { formEnd } from '../../parts/form-end.ts'
import { tried } from '../../suivis/tried.ts'
import { boxedForm } from './boxed-form.ts'
import { numberField } from './number-field.ts'

/** A funder's weight in the key, and where it comes from. Says `tn-done` once it is saved or given up. */
@customElement('tn-weight-form')
export class WeightForm extends LitElement {
  static override styles = [controls, panel, panelPart, boxedForm]

  /** The id of the funder. */
  @property() funder = ''
  @state() private draft: { readonly weight: number; readonly source: string } | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.draft && !changed.has('funder')) return
    const { weight = 0, weightSource = '' } = this.#estate.value.landlord.get(this.funder) ?? {}
    this.draft = { weight, source: weightSource }
    this.obstacle = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('funder')) this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  readonly #done = (): void => {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #change = (over: Partial<{ weight: number; source: string }>): void => {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await tried(this.#act, setWeight, { funder: this.funder, ...this.draft! })
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult | typeof nothing {
    const funder = this.#estate.value.landlord.get(this.funder)
    if (!funder) return nothing
    const { weight, source } = this.draft!
    return html`<form @submit=${this.#save} novalidate>
      <h3 tabindex="-1">${text.weightForm(funder.name)}</h3>
      ${numberField({
        ...{ id: 'weight', label: text.weight, help: text.weightHelp, value: weight },
        change: (value) => this.#change({ weight: value }),
      })}
      <tn-checked-text
        label=${text.source}
        help=${text.sourceHelp}
        .longest=${LONGEST_SOURCE}
        .names=${knownNames(this.#estate.value)}
        .value=${source}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ source: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#done }, cancel: shell.cancel, save: text.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-weight-form': WeightForm
  }
}
