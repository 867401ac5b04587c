import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Family } from '../../../domain/taxonomy.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import type { SituationInput } from '../../territoire/situation-input.ts'
import type { AtHandView } from '../round/round-view.ts'
import { sheetHead } from '../round/sheet-head.ts'
import { sheetStyles } from '../round/sheet-styles.ts'
import { codeChoice, familyChoice } from './code-choice.ts'
import { NoteTyped } from './note-typed.ts'
import { gravityChoices, momentChoices } from './preset-choices.ts'
import { saveBar } from './save-bar.ts'
import { similarList } from './similar-list.ts'
import './situation-details.ts'
import { situationSheetStyles } from './situation-sheet-styles.ts'

/** A situation at the stop: a likely code, or a family and its code, then one button; what is preset may be changed before. */
@customElement('tn-field-situation')
export class FieldSituation extends LitElement {
  static override styles = [controls, panel, sheetStyles, situationSheetStyles]

  @property({ attribute: false }) view!: AtHandView

  readonly #note = new NoteTyped<Family>(this, 'situation')
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#note.stand(this.view.at)
  }

  override render(): TemplateResult | typeof nothing {
    const { at } = this.view
    if (!at) return nothing
    const { group, input } = this.#note.typed
    return html`
      ${sheetHead(this, `${text.title} : ${placeName(this.#state.value.estate, at.place)}`)}
      ${this.#note.danger(at.place)}
      ${input ? this.#form(input) : group ? this.#codes(group) : this.#families(at.place)}
    `
  }

  #families(place: string): TemplateResult {
    const { choose, open } = this.#note
    const toDefects = (): void => this.#state.store.look({ fieldSheet: 'defect' })
    return familyChoice({ ...this.#state.value, place, choose, open, toDefects })
  }

  #codes(family: Family): TemplateResult {
    return html`
      <button type="button" class="quiet back" @click=${this.#note.restart}>
        <tn-icon name="chevron-left"></tn-icon>${text.back}
      </button>
      ${codeChoice(this.#state.value.estate, family, this.#note.choose)}
    `
  }

  #form(input: SituationInput): TemplateResult {
    const { estate, today } = this.#state.value
    const code = estate.code.get(input.code)
    const change = (next: SituationInput): void => this.#note.change({ input: next })
    return html`
      <div class="chosen">
        <h3 tabindex="-1">${code?.label ?? input.code}</h3>
        <button type="button" class="quiet" @click=${this.#note.restart}>${text.otherCode}</button>
      </div>
      ${code?.finest === 'sector' ? this.#sector(input) : nothing}
      ${similarList(estate, input, this.#note.stillThere)}
      ${gravityChoices(input, change)} ${momentChoices(input, today, change)}
      <tn-situation-details .input=${input} @tn-input=${({ detail }: CustomEvent<SituationInput>) => change(detail)}></tn-situation-details>
      ${this.#note.photo(input.code)} ${saveBar(this.#note)}
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
