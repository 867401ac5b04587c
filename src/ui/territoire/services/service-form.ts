import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../../domain/refusal.ts'
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts'
import { sentence } from '../../../messages/sentence.ts'
import { services as text } from '../../../messages/services.ts'
import { shell } from '../../../messages/shell.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { setService } from '../../../operations/objects/set-service.ts'
import { Select } from '../../../store/select.ts'
import { describedBy, field } from '../../parts/field.ts'
import { Modal } from '../../parts/modal.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { openedService, type ServiceInput, serviceDraft } from './service-input.ts'
import { serviceWhere } from './service-where.ts'

const HELP = { opening: text.openingHelp, phone: text.phoneHelp, web: text.webHelp } as const
const KIND = { name: 'text', opening: 'text', address: 'text', phone: 'tel', web: 'url' } as const

/** Adds or corrects a service or association: who, when, how to reach it, where. */
@customElement('tn-service-form')
export class ServiceForm extends LitElement {
  static override styles = [controls, dialogs, css`:host { display: contents; }`]

  @state() private input: ServiceInput | null = null
  @state() private obstacle: Refusal | Fault | null = null
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, dialog: session.dialog, view: session.view }),
    sameParts,
  )
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'service', () => this.#forget())

  #forget(): void {
    this.input = null
    this.obstacle = null
  }

  override willUpdate(): void {
    const { dialog, estate } = this.#parts.value
    if (dialog === 'service') this.input ??= openedService(estate, this.#parts.store.read().session)
  }

  readonly #change = (next: ServiceInput): void => {
    this.input = next
    this.obstacle = null
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!this.input) return
    const draft = serviceDraft(this.input, this.#parts.value.estate, this.#parts.value)
    const reason = this.#act.reason(setService, draft)
    this.obstacle = reason
    if (reason) return
    const outcome = await this.#act.run(setService, draft)
    if (isRefusal(outcome) || isFault(outcome)) this.obstacle = outcome
    else this.#forget()
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title">${this.input && this.#modal.open ? this.#form(this.input) : nothing}</dialog>
    `
  }

  #form(input: ServiceInput): TemplateResult {
    const { estate, view } = this.#parts.value
    const isNew = input.old === null
    return html`
      <form @submit=${this.#save} novalidate>
        <div>
          <h2 id="title">${isNew ? text.addTitle : text.editTitle}</h2>
          <p class="help">${text.lead}</p>
        </div>
        ${this.#text(input, 'name')}
        ${field({
          id: 'type',
          label: text.type,
          control: html`<select id="type" @change=${(event: Event) =>
            this.#change({ ...input, type: (event.target as HTMLSelectElement).value as ServiceType })}>
            ${options(
              SERVICE_TYPES.map((type) => [type, words.service[type]] as const),
              input.type,
            )}
          </select>`,
        })}
        ${(['opening', 'address', 'phone', 'web'] as const).map((name) => this.#text(input, name))}
        ${serviceWhere(input, estate, view !== null, this.#change)}
        <div role="alert">${this.obstacle ? html`<p class="error">${sentence(this.obstacle)}</p>` : nothing}</div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          <button class="primary">${isNew ? text.save : text.saveEdit}</button>
        </div>
      </form>
    `
  }

  #text(input: ServiceInput, name: keyof typeof KIND): TemplateResult {
    const help = name in HELP ? HELP[name as keyof typeof HELP] : undefined
    const about = { id: name, ...(help && { help }) }
    return field({
      ...about,
      label: text[name],
      control: html`<input
        id=${name}
        type=${KIND[name]}
        autocomplete="off"
        aria-describedby=${describedBy(about)}
        .value=${input[name]}
        @input=${(event: Event) => this.#change({ ...input, [name]: (event.target as HTMLInputElement).value })}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-service-form': ServiceForm
  }
}
