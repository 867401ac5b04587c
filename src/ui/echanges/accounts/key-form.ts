import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { contractStartOf } from '../../../domain/funding/contract-year.ts'
import type { Funding } from '../../../domain/funding/funding.ts'
import { fundingOf } from '../../../domain/funding/funding-shares.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { contractWords as contract } from '../../../messages/contract-year.ts'
import { fundingWords as text } from '../../../messages/funding.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { LONGEST_SOURCE, setFunding } from '../../../operations/funding/set-funding.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { field } from '../../parts/field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { tried } from '../../suivis/tried.ts'
import { boxedForm } from './boxed-form.ts'
import { numberField } from './number-field.ts'

/** What the scheme costs, how the town's share is fixed and when the contract began. Says `tn-done` once it is saved or given up. */
@customElement('tn-key-form')
export class KeyForm extends LitElement {
  static override styles = [controls, panel, panelPart, boxedForm]

  @state() private draft: Funding | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    this.draft ??= fundingOf(this.#estate.value)
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  readonly #done = (): void => {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #change = (over: Partial<Funding>): void => {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await tried(this.#act, setFunding, this.draft!)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    return html`<form @submit=${this.#save} novalidate>
      <h3 tabindex="-1">${text.keyForm}</h3>
      ${(['objective', 'townShare', 'townCap'] as const).map((id) =>
        numberField({
          id,
          label: text[id],
          value: draft[id],
          change: (value) => this.#change({ [id]: value }),
        }),
      )}
      ${field({
        ...{ id: 'contract-start', label: contract.start, help: contract.startHelp },
        control: html`<input
          id="contract-start"
          type="date"
          aria-describedby="contract-start-help"
          .value=${draft.contractStart ?? contractStartOf(draft)}
          @change=${(event: Event) => this.#change({ contractStart: (event.target as HTMLInputElement).value })}
        />`,
      })}
      <tn-checked-text
        label=${text.source}
        help=${text.sourceHelp}
        .longest=${LONGEST_SOURCE}
        .names=${knownNames(this.#estate.value)}
        .value=${draft.source}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ source: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#done }, cancel: shell.cancel, save: text.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-key-form': KeyForm
  }
}
