import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { DangerCall } from '../../../domain/field/danger-call.ts'
import { notedPlace } from '../../../domain/field/noted-place.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import type { Family } from '../../../domain/taxonomy.ts'
import { minuteOf } from '../../../domain/when.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { portsContext } from '../../../operations/context.ts'
import { noteSituation } from '../../../operations/situations/note-situation.ts'
import { seeAgain } from '../../../operations/situations/see-again.ts'
import { Select } from '../../../store/select.ts'
import { DraftKeeper } from '../../parts/draft-keeper.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { draftOf, presetInput, type SituationInput } from '../../territoire/situation-input.ts'
import type { AtHandView } from '../round/round-view.ts'
import { sheetHead } from '../round/sheet-head.ts'
import { sheetStyles } from '../round/sheet-styles.ts'
import { codeChoice, familyChoice } from './code-choice.ts'
import { dangerPart } from './danger-part.ts'
import { gravityChoices, momentChoices } from './preset-choices.ts'
import { similarList } from './similar-list.ts'
import './situation-details.ts'
import { situationSheetStyles } from './situation-sheet-styles.ts'

/** What is typed and not saved yet. */
type Typed = {
  readonly family: Family | null
  readonly input: SituationInput | null
  readonly call: DangerCall | null
  readonly isDanger: boolean
}
const NOTHING: Typed = { family: null, input: null, call: null, isDanger: false }

/** A situation at the stop: a likely code or a family and its code, then one button; what is preset may be changed before. */
@customElement('tn-field-situation')
export class FieldSituation extends LitElement {
  static override styles = [controls, panel, sheetStyles, situationSheetStyles]

  @property({ attribute: false }) view!: AtHandView
  @state() private typed: Typed = NOTHING
  @state() private saving = false
  #place: string | undefined

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #act = new Act(this)
  readonly #draft = new DraftKeeper<Typed>(this, this.#act, () => `situation ${this.#place}`)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const place = this.view.at?.place
    if (place === this.#place) return
    this.#draft.flush()
    this.#place = place
    this.typed = this.#draft.restored() ?? NOTHING
  }

  #change(next: Partial<Typed>): void {
    this.typed = { ...this.typed, ...next }
    this.#draft.change(this.typed)
  }

  #now(): string {
    return minuteOf(this.#ports.value?.clock() ?? 0)
  }

  readonly #choose = (code: string): void => {
    const { estate, today } = this.#state.value
    const place = notedPlace(estate, code, this.#place ?? '')
    const input = presetInput(estate, today, this.#now(), code, place ?? '')
    const isDanger = this.typed.isDanger || estate.code.get(code)?.danger === true
    this.#change({ input: this.typed.isDanger ? { ...input, severity: 3 } : input, isDanger })
    this.#focusOn('.chosen h3')
  }

  readonly #toFamilies = (): void => {
    this.#change({ family: null, input: null })
    this.#focusOn('h2')
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }

  readonly #save = async (): Promise<void> => {
    const { input, call } = this.typed
    const { at } = this.view
    if (!input || !at || this.saving) return
    this.saving = true
    const draft = { ...draftOf(input, this.#now()), ...(call && { call }), at }
    const outcome = await this.#act.run(noteSituation, draft)
    if (!isRefusal(outcome) && !isFault(outcome)) await this.#forget()
    this.saving = false
  }

  async #forget(): Promise<void> {
    this.typed = NOTHING
    await this.#draft.done()
  }

  readonly #stillThere = async (id: string): Promise<void> => {
    const { at } = this.view
    const outcome = await this.#act.run(seeAgain, { id, ...(at && { at }) })
    if (!isRefusal(outcome) && !isFault(outcome)) await this.#forget()
  }

  override render(): TemplateResult | typeof nothing {
    const { at } = this.view
    if (!at) return nothing
    const { estate, today } = this.#state.value
    const { family, input } = this.typed
    return html`
      ${sheetHead(this, `${text.title} : ${placeName(estate, at.place)}`)}
      ${dangerPart({
        ...{ place: at.place, code: input?.code ?? '', call: this.typed.call, isOpen: this.typed.isDanger },
        toggle: () => this.#change({ isDanger: !this.typed.isDanger }),
        change: (call) =>
          this.#change({ call, ...(input && call && { input: { ...input, severity: 3 as const } }) }),
      })}
      ${
        input
          ? this.#form(input)
          : family
            ? html`<button type="button" class="quiet" @click=${this.#toFamilies}>
                  <tn-icon name="chevron-left"></tn-icon>${text.back}
                </button>
                ${codeChoice(estate, family, this.#choose)}`
            : familyChoice({
                ...{ estate, today, place: at.place, choose: this.#choose },
                open: (chosen) => {
                  this.#change({ family: chosen })
                  this.#focusOn('#codes')
                },
                toDefects: () => this.#state.store.look({ fieldSheet: 'defect' }),
              })
      }
    `
  }

  #form(input: SituationInput): TemplateResult {
    const { estate, today } = this.#state.value
    const code = estate.code.get(input.code)
    const change = (next: SituationInput): void => this.#change({ input: next })
    return html`
      <div class="chosen">
        <h3 tabindex="-1">${code?.label ?? input.code}</h3>
        <button type="button" class="quiet" @click=${this.#toFamilies}>${text.otherCode}</button>
      </div>
      ${code?.finest === 'sector' ? this.#sector(input) : nothing}
      ${similarList(estate, input, this.#stillThere)}
      ${gravityChoices(input, change)} ${momentChoices(input, today, change)}
      <tn-situation-details .input=${input} @tn-input=${({ detail }: CustomEvent<SituationInput>) => change(detail)}></tn-situation-details>
      <div class="save">
        <button type="button" class="primary" aria-disabled=${this.saving} @click=${this.#save}>
          <tn-icon name="check"></tn-icon>${text.note}
        </button>
      </div>
    `
  }

  #sector({ place, code }: SituationInput): TemplateResult {
    return html`<p class="callout ${place === '' ? 'warning' : ''}">
      ${place === '' ? text.outsideSectors : text.bySector(placeName(this.#state.value.estate, place))}
      ${code === 'C5' ? text.halfDay : nothing}
    </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-field-situation': FieldSituation
  }
}
