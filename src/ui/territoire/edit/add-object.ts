import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { edit } from '../../../messages/edit.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { addArea } from '../../../operations/objects/add-area.ts'
import { addPath } from '../../../operations/objects/add-path.ts'
import { addPlace } from '../../../operations/objects/add-place.ts'
import { isAreaKind, isPointKind } from '../../../operations/objects/edited-object.ts'
import { takeTool } from '../../../operations/objects/take-tool.ts'
import type { Position } from '../../../operations/objects/typed-position.ts'
import { Select } from '../../../store/select.ts'
import { EDITED_KINDS, type EditedKind, type Editing } from '../../../store/session.ts'
import { field } from '../../parts/field.ts'
import '../../parts/icon.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './corner-fields.ts'

const PARTS = ['priority', 'extension'] as const

/** What to add, and whose: then drawn on the map, or given by coordinates. */
@customElement('tn-add-object')
export class AddObject extends LitElement {
  static override styles = [controls, panel]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ landlords: estate.landlord, editing: session.editing }),
    sameParts,
  )
  @state() private kind: EditedKind = 'building'
  @state() private piece: (typeof PARTS)[number] = 'extension'
  @state() private landlord = ''
  @state() private joins = false
  /** Given anew, it empties the fields of coordinates. */
  @state() private added: readonly Position[] = []

  override render(): TemplateResult {
    const { landlords, editing } = this.#parts.value
    const { kind } = this
    const isInHand = editing?.tool === 'add' && editing.kind === kind
    const landlordsOf = [...landlords.values()].map(({ id, name }) => [id, name] as const)
    return html`
      ${field({
        id: 'kind',
        label: edit.addKind,
        control: html`<select id="kind" @change=${this.#setKind}>
          ${options(
            EDITED_KINDS.map((each) => [each, edit.kinds[each]] as const),
            kind,
          )}
        </select>`,
      })}
      ${
        kind === 'perimeter'
          ? field({
              id: 'part',
              label: edit.part,
              control: html`<select id="part" @change=${this.#setPart}>
                ${options(
                  PARTS.map((each) => [each, words.part[each]] as const),
                  this.piece,
                )}
              </select>`,
            })
          : nothing
      }
      ${
        kind === 'building' || kind === 'entrance'
          ? field({
              id: 'landlord',
              label: edit.field.landlord,
              control: html`<select id="landlord" @change=${this.#setLandlord}>
                ${options([['', edit.nearestLandlord], ...landlordsOf], this.landlord)}
              </select>`,
            })
          : nothing
      }
      ${
        kind === 'street'
          ? html`
              <label class="choice">
                <input type="checkbox" .checked=${this.joins} @change=${this.#setJoins} />${edit.joinCrossings}
              </label>
            `
          : nothing
      }
      <div class="row">
        <button type="button" class="primary" aria-pressed=${isInHand ? 'true' : 'false'} @click=${this.#draw}>
          <tn-icon name="edit"></tn-icon>${edit.add}
        </button>
      </div>
      <details>
        <summary>${edit.addByFields}</summary>
        <tn-corner-fields
          .positions=${this.added}
          .least=${isPointKind(kind) ? 1 : kind === 'street' ? 2 : 3}
          ?fixed=${isPointKind(kind)}
          action=${edit.addNow}
          @tn-corners=${this.#add}
        ></tn-corner-fields>
      </details>
    `
  }

  get #editing(): Extract<Editing, { tool: 'add' }> {
    const { kind, piece, landlord, joins } = this
    return {
      ...{ tool: 'add', kind },
      ...(kind === 'perimeter' && { part: piece }),
      ...((kind === 'building' || kind === 'entrance') && landlord !== '' && { landlord }),
      ...(kind === 'street' && joins && { joins }),
    }
  }

  readonly #draw = (): void => void this.#act.run(takeTool, this.#editing)

  readonly #add = async ({ detail }: CustomEvent<readonly Position[]>): Promise<void> => {
    const { kind } = this
    const { tool: _tool, kind: _kind, ...more } = this.#editing
    const [at] = detail
    if (!at) return
    const outcome = isAreaKind(kind)
      ? await this.#act.run(addArea, { ...more, kind, ring: detail })
      : isPointKind(kind)
        ? await this.#act.run(addPlace, { ...more, kind, at })
        : await this.#act.run(addPath, { ...more, line: detail })
    if (!isRefusal(outcome) && !isFault(outcome)) this.added = []
  }

  readonly #setKind = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value as EditedKind
    this.added = []
  }
  readonly #setPart = (event: Event): void => {
    this.piece = (event.target as HTMLSelectElement).value as (typeof PARTS)[number]
  }
  readonly #setLandlord = (event: Event): void => {
    this.landlord = (event.target as HTMLSelectElement).value
  }
  readonly #setJoins = (event: Event): void => {
    this.joins = (event.target as HTMLInputElement).checked
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-add-object': AddObject
  }
}
