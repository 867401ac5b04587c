import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { endOf } from '../../../domain/end-of.ts'
import { edit } from '../../../messages/edit.ts'
import { Act } from '../../../operations/act.ts'
import { cutHole } from '../../../operations/objects/cut-hole.ts'
import { fitsKind, isAreaKind, isPointKind } from '../../../operations/objects/edited-object.ts'
import { mergeAreas } from '../../../operations/objects/merge-areas.ts'
import { mergeCandidates } from '../../../operations/objects/merge-candidates.ts'
import { removeObject } from '../../../operations/objects/remove-object.ts'
import { reopenObject } from '../../../operations/objects/reopen-object.ts'
import { splitArea } from '../../../operations/objects/split-area.ts'
import { takeTool } from '../../../operations/objects/take-tool.ts'
import type { Position } from '../../../operations/objects/typed-position.ts'
import { Select } from '../../../store/select.ts'
import type { EditedKind, ObjectEditing } from '../../../store/session.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './corner-fields.ts'

type Tool = Exclude<ObjectEditing['tool'], 'add'>
const TOOLS: readonly Tool[] = ['reshape', 'split', 'hole', 'merge']

/** What can be done with an object: each tool for the hand, and below it the same by fields. */
@customElement('tn-object-tools')
export class ObjectTools extends LitElement {
  static override styles = [controls, panel]

  @property() kind: EditedKind = 'building'
  @property() object = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, editing: session.editing }),
    sameParts,
  )
  @state() private other = ''
  @state() private asked = false

  override render(): TemplateResult {
    const { kind, object: id } = this
    const record = this.#parts.value.estate[kind].get(id)
    const isEnded = record !== undefined && endOf(record) !== undefined
    const tools = TOOLS.filter((tool) => fitsKind({ tool, kind, id }))
    const word = (tool: Tool): string => (tool === 'reshape' && isPointKind(kind) ? edit.move : edit[tool])
    return html`
      <div class="row" role="group" aria-label=${edit.tools}>
        ${tools.map(
          (tool) => html`
            <button
              type="button"
              aria-pressed=${this.#inHand(tool) ? 'true' : 'false'}
              @click=${() => this.#act.run(takeTool, { tool, kind, id })}
            >
              ${word(tool)}
            </button>
          `,
        )}
        ${
          isEnded
            ? actionButton({
                ...{ act: this.#act, operation: reopenObject, target: { kind, id }, label: edit.reopen },
              })
            : actionButton({
                ...{ act: this.#act, operation: removeObject, target: { kind, id } },
                ...{ label: edit.remove, icon: 'remove', look: 'danger' },
              })
        }
      </div>
      ${isEnded ? nothing : html`<p class="help">${edit.removeHelp}</p>`}
      ${tools.includes('split') ? this.#split() : nothing} ${tools.includes('hole') ? this.#hole() : nothing}
      ${tools.includes('merge') ? this.#merge() : nothing}
    `
  }

  #inHand(tool: Tool): boolean {
    const { editing } = this.#parts.value
    return editing?.tool === tool && 'id' in editing && editing.id === this.object
  }

  #split(): TemplateResult {
    return html`
      <details>
        <summary>${edit.splitByFields}</summary>
        <tn-corner-fields .least=${2} action=${edit.split} @tn-corners=${this.#cut}></tn-corner-fields>
      </details>
    `
  }

  #hole(): TemplateResult {
    return html`
      <details>
        <summary>${edit.holeByFields}</summary>
        <tn-corner-fields .least=${3} action=${edit.hole} @tn-corners=${this.#takeOut}></tn-corner-fields>
      </details>
    `
  }

  /** Neighbours are looked for once they are asked for: among 20 000 buildings that takes a while. */
  #merge(): TemplateResult {
    return html`
      <details @toggle=${this.#ask}>
        <summary>${edit.mergeByFields}</summary>
        ${this.asked ? this.#neighbours() : nothing}
      </details>
    `
  }

  #neighbours(): TemplateResult | typeof nothing {
    const { kind, object: id } = this
    if (kind !== 'sector' && kind !== 'building') return nothing
    const near = mergeCandidates(this.#parts.value.estate, kind, id)
    if (near.length === 0) return html`<p class="muted">${edit.mergeNone}</p>`
    const other = near.some((each) => each.id === this.other) ? this.other : near[0]!.id
    const names = near.map((each) => [each.id, each.name] as const)
    return html`
      ${field({
        id: 'other',
        label: edit.mergeWith,
        control: html`<select id="other" @change=${this.#choose}>${options(names, other)}</select>`,
      })}
      ${actionButton({
        ...{ act: this.#act, operation: mergeAreas, target: { kind, id, other }, label: edit.mergeNow },
      })}
    `
  }

  readonly #ask = (event: Event): void => {
    this.asked = (event.target as HTMLDetailsElement).open
  }
  readonly #choose = (event: Event): void => {
    this.other = (event.target as HTMLSelectElement).value
  }
  readonly #cut = ({ detail }: CustomEvent<readonly Position[]>): void => {
    const { kind, object: id } = this
    if (kind === 'sector' || kind === 'building') void this.#act.run(splitArea, { kind, id, line: detail })
  }
  readonly #takeOut = ({ detail }: CustomEvent<readonly Position[]>): void => {
    const { kind, object: id } = this
    if (isAreaKind(kind)) void this.#act.run(cutHole, { kind, id, ring: detail })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-object-tools': ObjectTools
  }
}
