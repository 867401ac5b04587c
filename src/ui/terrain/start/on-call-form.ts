import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { reflexes as text } from '../../../messages/reflexes.ts'
import { Act } from '../../../operations/act.ts'
import { type OnCallDraft, setOnCall } from '../../../operations/field/set-on-call.ts'
import { Select } from '../../../store/select.ts'
import { describedBy, field } from '../../parts/field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { selectField } from '../../parts/select-field.ts'

const EMPTY: OnCallDraft = { name: '', phone: '', funder: '', hours: '' }

/** Adds a number of the team's own, or corrects the one of `number`. Says `tn-done` once it is kept or given up. */
@customElement('tn-on-call-form')
export class OnCallForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  /** Id of the one that is corrected; empty for a new one. */
  @property() number = ''
  @state() private draft: OnCallDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.draft) return
    const old = this.#estate.value.onCall.get(this.number)
    this.draft = old ? { funder: '', hours: '', ...old } : EMPTY
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus()
  }

  #change(part: Partial<OnCallDraft>): void {
    this.draft = { ...this.draft!, ...part }
    this.obstacle = null
  }

  readonly #done = (): void => void this.dispatchEvent(new CustomEvent('tn-done'))

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { name, phone, funder, hours } = this.draft!
    const target = { ...{ name, phone, funder, hours }, ...(this.number !== '' && { id: this.number }) }
    const refused = this.#act.reason(setOnCall, target)
    this.obstacle = refused
    if (refused) return
    const outcome = await this.#act.run(setOnCall, target)
    if (!isRefusal(outcome) && !isFault(outcome)) this.#done()
  }

  override render(): TemplateResult {
    const { landlord } = this.#estate.value
    const funders = [...landlord.values()]
      .filter(({ role }) => role !== 'insurer')
      .map(({ id, name }) => [id, name] as const)
      .sort((a, b) => a[1].localeCompare(b[1], 'fr'))
    return html`
      <form class="callout" @submit=${this.#save} novalidate>
        <h3>${this.number === '' ? text.form.addTitle : text.form.editTitle}</h3>
        ${selectField(
          'funder',
          text.form.funder,
          [['', text.everywhere], ...funders],
          this.draft!.funder,
          (funder) => this.#change({ funder }),
        )}
        ${this.#text('name', text.form.name, 'text', text.form.nameHelp)}
        ${this.#text('phone', text.form.phone, 'tel')}
        ${this.#text('hours', text.form.hours, 'text', text.form.hoursHelp)}
        ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: this.#done }, cancel: text.form.cancel, save: text.form.save })}
      </form>
    `
  }

  #text(name: 'name' | 'phone' | 'hours', label: string, type: string, help?: string): TemplateResult {
    const about = { id: name, ...(help && { help }) }
    return field({
      ...{ ...about, label },
      control: html`<input
        id=${name}
        type=${type}
        autocomplete="off"
        aria-describedby=${describedBy(about)}
        .value=${this.draft![name]}
        @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-on-call-form': OnCallForm
  }
}
