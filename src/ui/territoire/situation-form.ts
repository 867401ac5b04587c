import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { panel } from '../../../styles/panel.ts'
import { mayHavePhoto, type TakenPhoto } from '../../domain/field/photo-rules.ts'
import { knownNames } from '../../domain/known-names.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import { sentence } from '../../messages/sentence.ts'
import { shell } from '../../messages/shell.ts'
import { situations as s } from '../../messages/territory.ts'
import { Act } from '../../operations/act.ts'
import { editSituation } from '../../operations/situations/edit-situation.ts'
import { noteSituation } from '../../operations/situations/note-situation.ts'
import { orBroken } from '../../store/broke.ts'
import { Select } from '../../store/select.ts'
import '../parts/checked-text.ts'
import { Modal } from '../parts/modal.ts'
import { sameParts } from '../parts/same-parts.ts'
import type { PhotoField } from '../terrain/photo/photo-field.ts'
import { codeFields, natureFields, placeField, whenFields } from './situation-fields.ts'
import { draftOf, openedInput, type SituationInput } from './situation-input.ts'

const minuteNow = (): string => `${new Date().toISOString().slice(0, 16)}Z`

/** Notes or corrects a situation. What is typed is kept while the passphrase or the frame is asked for in between. */
@customElement('tn-situation-form')
export class SituationForm extends LitElement {
  static override styles = [controls, panel, dialogs, css`:host { display: contents; }`]

  @state() private input: SituationInput | null = null
  @state() private obstacle: Refusal | Fault | null = null
  @state() private saving = false
  /** The photo taken; null: none, or one still being masked. */
  private picture: TakenPhoto | null = null
  @query('tn-photo-field') private photoField?: PhotoField
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, dialog: session.dialog, today: session.today }),
    sameParts,
  )
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'situation', () => this.#forget())

  #forget(): void {
    this.input = null
    this.picture = null
    this.obstacle = null
    if (this.#parts.store.read().session.presetPoint) this.#parts.store.look({ presetPoint: null })
  }

  override willUpdate(): void {
    const { dialog, estate } = this.#parts.value
    if (dialog === 'framework') this.obstacle = null
    if (dialog === 'situation' && !this.input)
      this.input = openedInput(estate, this.#parts.store.read().session, minuteNow())
  }

  override updated(): void {
    const isAside = this.input !== null && !this.saving && this.#parts.value.dialog === 'none'
    if (isAside) this.#parts.store.look({ dialog: 'situation' })
  }

  readonly #change = (next: SituationInput): void => {
    this.input = next
    this.obstacle = null
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!this.input || this.saving) return
    if (this.photoField?.isSettled?.() === false) return
    const { id } = this.input
    const draft = {
      ...draftOf(this.input, minuteNow()),
      ...(id === null && this.picture && { picture: this.picture }),
    }
    const reason =
      id === null ? this.#act.reason(noteSituation, draft) : this.#act.reason(editSituation, { id, draft })
    this.obstacle = reason
    if (reason) return
    this.saving = true
    const outcome = await (id === null
      ? this.#act.run(noteSituation, draft)
      : this.#act.run(editSituation, { id, draft }))
    if (isRefusal(outcome) || isFault(outcome)) this.obstacle = outcome
    else this.#forget()
    this.saving = false
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title">${this.input && this.#modal.open ? this.#form(this.input) : nothing}</dialog>
    `
  }

  #form(input: SituationInput): TemplateResult {
    const { estate, today } = this.#parts.value
    const change = this.#change
    return html`
      <form @submit=${this.#save} novalidate>
        <div>
          <h2 id="title">${input.id === null ? s.noteTitle : s.editTitle}</h2>
          <p class="muted">${s.lead}</p>
        </div>
        <div class="pair">${codeFields(input, estate, change)}</div>
        ${estate.code.get(input.code)?.danger ? this.#danger() : nothing}
        ${placeField(input, estate, change)} ${whenFields(input, estate, today, change)}
        ${natureFields(input, estate, change)}
        <tn-checked-text
          id="reference"
          label=${s.reference}
          help=${s.referenceHelp}
          longest="60"
          .names=${knownNames(estate)}
          .value=${input.reference}
          @tn-text=${({ detail }: CustomEvent<string>) => change({ ...input, reference: detail })}
        ></tn-checked-text>
        <tn-checked-text
          id="note"
          multiline
          label=${s.noteText}
          help=${s.noteHelp}
          .names=${knownNames(estate)}
          .value=${input.note}
          @tn-text=${({ detail }: CustomEvent<string>) => change({ ...input, note: detail })}
        ></tn-checked-text>
        ${input.id === null ? this.#photo(input.code) : nothing}
        <div role="alert">${this.obstacle ? this.#why(this.obstacle) : nothing}</div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          <button class="primary" aria-disabled=${this.saving}>${input.id === null ? s.save : s.saveEdit}</button>
        </div>
      </form>
    `
  }

  /** Where its code allows one, which the field knows. Of one that is noted already the photo is on its card. */
  #photo(code: string): TemplateResult {
    if (mayHavePhoto(code)) orBroken(this, import('../terrain/photo/photo-field.ts'))
    return html`<tn-photo-field
      code=${code}
      .given=${this.picture && { ...this.picture, isOpen: false }}
      @tn-photo=${({ detail }: CustomEvent<TakenPhoto | null>) => (this.picture = detail)}
    ></tn-photo-field>`
  }

  #danger(): TemplateResult {
    return html`<div class="callout danger" role="alert"><p><strong>${s.danger}</strong></p><p>${s.dangerWho}</p><p>${s.dangerThen}</p></div>`
  }

  #why(obstacle: Refusal | Fault): TemplateResult {
    return html`
      <p class="error">${sentence(obstacle)}</p>
      ${
        obstacle.code === 'framework-missing'
          ? html`<button type="button" @click=${() => this.#parts.store.look({ dialog: 'framework' })}>${s.setFramework}</button>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situation-form': SituationForm
  }
}
