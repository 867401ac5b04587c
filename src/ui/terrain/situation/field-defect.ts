import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { type ComponentDefects, defectsInUse } from '../../../domain/follow-up/defects-in-use.ts'
import type { Component } from '../../../domain/taxonomy.ts'
import { fieldDefect as text } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { type SituationInput, withPlace } from '../../territoire/situation-input.ts'
import type { AtHandView } from '../round/round-view.ts'
import { sheetHead } from '../round/sheet-head.ts'
import { sheetStyles } from '../round/sheet-styles.ts'
import { NoteTyped } from './note-typed.ts'
import './open-defects.ts'
import { gravityChoices } from './preset-choices.ts'
import { saveBar } from './save-bar.ts'
import { similarList } from './similar-list.ts'
import './situation-details.ts'
import { situationSheetStyles } from './situation-sheet-styles.ts'

/** A defect at a door or of its building: component, defect, one button; above, those that are open there. */
@customElement('tn-field-defect')
export class FieldDefect extends LitElement {
  static override styles = [controls, panel, sheetStyles, situationSheetStyles]

  @property({ attribute: false }) view!: AtHandView

  readonly #note = new NoteTyped<Component>(this, 'defect')
  readonly #estate = new Select(this, ({ estate }) => estate)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#note.stand(this.view.at)
  }

  override render(): TemplateResult | typeof nothing {
    const { at } = this.view
    if (!at) return nothing
    const { input, group } = this.#note.typed
    const all = defectsInUse(this.#estate.value)
    const chosen = all.find(({ component }) => component === group)
    return html`
      ${sheetHead(this, `${text.title} : ${placeName(this.#estate.value, at.place)}`)}
      ${this.#note.danger(at.place)}
      ${
        input
          ? this.#form(input, at.place)
          : chosen
            ? this.#defects(chosen)
            : html`<tn-open-defects .at=${at}></tn-open-defects>${this.#components(all)}`
      }
    `
  }

  #components(all: readonly ComponentDefects[]): TemplateResult {
    if (all.length === 0) return html`<p>${text.none}</p>`
    return html`
      <h3 id="components">${text.components}</h3>
      <ul class="families" aria-labelledby="components">
        ${all.map(
          ({ component }) => html`<li>
            <button type="button" data-component=${component} @click=${() => this.#note.open(component)}>
              ${words.component[component]}
            </button>
          </li>`,
        )}
      </ul>
    `
  }

  #defects({ component, codes }: ComponentDefects): TemplateResult {
    return html`
      <button type="button" class="quiet back" @click=${this.#note.restart}>
        <tn-icon name="chevron-left"></tn-icon>${text.otherComponent}
      </button>
      <h3 id="defects" class="group" tabindex="-1">${text.defects(words.component[component])}</h3>
      <ul class="codes" aria-labelledby="defects">
        ${codes.map(
          ({ id, label }) => html`<li>
            <button type="button" data-code=${id} @click=${() => this.#note.choose(id)}>${label}</button>
          </li>`,
        )}
      </ul>
    `
  }

  #form(input: SituationInput, door: string): TemplateResult {
    const estate = this.#estate.value
    const change = (next: SituationInput): void => this.#note.change({ input: next })
    return html`
      <div class="chosen">
        <h3 tabindex="-1">${estate.code.get(input.code)?.label ?? input.code}</h3>
        <button type="button" class="quiet" @click=${this.#note.restart}>${text.otherComponent}</button>
      </div>
      ${similarList(estate, input, this.#note.stillThere)}
      ${where(estate, input, door, change)} ${gravityChoices(input, change)}
      <tn-situation-details .input=${input} @tn-input=${({ detail }: CustomEvent<SituationInput>) => change(detail)}></tn-situation-details>
      ${this.#note.photo(input.code)} ${saveBar(this.#note)}
    `
  }
}

/** A lift or a waste room is the building's. */
const where = (
  estate: Estate,
  input: SituationInput,
  door: string,
  change: (next: SituationInput) => void,
): TemplateResult | typeof nothing => {
  const building = estate.entrance.get(door)?.building
  if (building === undefined || !estate.building.has(building)) return nothing
  const choices = [
    [door, text.atEntrance],
    [building, text.atBuilding],
  ] as const
  return html`
    <div role="group" aria-label=${text.where} class="two">
      ${choices.map(
        ([place, label]) => html`
          <button type="button" aria-pressed=${input.place === place} @click=${() => change(withPlace(input, estate, place))}>${label}</button>
        `,
      )}
    </div>
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-field-defect': FieldDefect
  }
}
