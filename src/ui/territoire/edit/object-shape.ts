import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { edit } from '../../../messages/edit.ts'
import { Act } from '../../../operations/act.ts'
import { isAreaKind, isPointKind } from '../../../operations/objects/edited-object.ts'
import { outlinesOf, withOutlineAt } from '../../../operations/objects/outlines.ts'
import { reshapeObject } from '../../../operations/objects/reshape-object.ts'
import type { Position } from '../../../operations/objects/typed-position.ts'
import { Select } from '../../../store/select.ts'
import type { EditedKind } from '../../../store/session.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './corner-fields.ts'

/** The shape of an object as fields of coordinates: what the hand does by dragging corners, to the centimetre. */
@customElement('tn-object-shape')
export class ObjectShape extends LitElement {
  static override styles = [controls, panel]

  @property() kind: EditedKind = 'building'
  @property() object = ''
  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate }) => ({ estate }), sameParts)
  @state() private outline = 0
  @state() private free = false
  #shown: readonly Position[] = []

  override render(): TemplateResult | typeof nothing {
    const record = this.#parts.value.estate[this.kind].get(this.object)
    if (!record) return nothing
    if ('at' in record)
      return html`
        ${
          this.kind === 'entrance'
            ? html`
                <label class="choice">
                  <input type="checkbox" .checked=${this.free} @change=${this.#setFree} />${edit.offEdge}
                </label>
              `
            : nothing
        }
        ${this.#fields([record.at], 1, true)}
      `
    if (record.geometry.type === 'LineString') return this.#fields(record.geometry.coordinates, 2)
    const outlines = outlinesOf(record.geometry)
    const outline = Math.min(this.outline, outlines.length - 1)
    const names = outlines.map(({ part, hole }, index) => [String(index), edit.ring(part, hole)] as const)
    return html`
      ${
        outlines.length < 2
          ? nothing
          : field({
              id: 'outline',
              label: edit.corners,
              control: html`<select id="outline" @change=${this.#choose}>${options(names, String(outline))}</select>`,
            })
      }
      ${this.#fields(outlines[outline]?.corners ?? [], 3)}
    `
  }

  /** The same list as long as it says the same, so that what is being typed stays when something else changes. */
  #fields(positions: readonly Position[], least: number, fixed = false): TemplateResult {
    if (String(positions) !== String(this.#shown)) this.#shown = positions
    return html`
      <tn-corner-fields
        .positions=${this.#shown}
        .least=${least}
        ?fixed=${fixed}
        @tn-corners=${this.#apply}
      ></tn-corner-fields>
    `
  }

  readonly #setFree = (event: Event): void => {
    this.free = (event.target as HTMLInputElement).checked
  }
  readonly #choose = (event: Event): void => {
    this.outline = Number((event.target as HTMLSelectElement).value)
  }

  readonly #apply = ({ detail }: CustomEvent<readonly Position[]>): void => {
    const { kind, object: id } = this
    const record = this.#parts.value.estate[kind].get(id)
    const [at] = detail
    if (!record || !at) return
    if (isPointKind(kind))
      void this.#act.run(reshapeObject, { kind, id, at, ...(this.free && { free: true }) })
    else if (kind === 'street') void this.#act.run(reshapeObject, { kind, id, line: detail })
    else if (isAreaKind(kind) && 'geometry' in record && record.geometry.type !== 'LineString') {
      const geometry = withOutlineAt(record.geometry, this.outline, detail)
      void this.#act.run(reshapeObject, { kind, id, geometry })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-object-shape': ObjectShape
  }
}
