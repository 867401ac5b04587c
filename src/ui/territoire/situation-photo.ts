import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import type { TakenPhoto } from '../../domain/field/photo-rules.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { photos as text } from '../../messages/photos.ts'
import { Act } from '../../operations/act.ts'
import { attachPhoto } from '../../operations/field/attach-photo.ts'
import { removePhoto } from '../../operations/field/remove-photo.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import '../terrain/photo/photo-field.ts'
import type { PhotoField } from '../terrain/photo/photo-field.ts'

/** The photo of a situation that was noted: looked at, joined afterwards, replaced, removed. */
@customElement('tn-situation-photo')
export class SituationPhoto extends LitElement {
  static override styles = [controls, panel]

  /** The id of the situation. */
  @property() situation = ''
  @state() private taken: TakenPhoto | null = null
  @query('tn-photo-field') private photoField!: PhotoField

  readonly #act = new Act(this)
  readonly #situations = new Select(this, ({ estate }) => estate.situation)

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('situation')) return
    this.taken = null
    this.photoField?.clear()
  }

  readonly #change = async ({ detail }: CustomEvent<TakenPhoto | null>): Promise<void> => {
    const hadTaken = this.taken !== null
    this.taken = detail
    // Nothing that was only taken is removed: what goes is the photo that the situation has.
    if (detail === null && !hadTaken) await this.#act.run(removePhoto, { situation: this.situation })
  }

  readonly #attach = async (): Promise<void> => {
    const { taken } = this
    if (!taken) return
    const outcome = await this.#act.run(attachPhoto, { situation: this.situation, photo: taken })
    if (isRefusal(outcome) || isFault(outcome)) return
    this.taken = null
    this.photoField.clear()
  }

  override render(): TemplateResult | typeof nothing {
    const found = this.#situations.value.get(this.situation)
    if (!found) return nothing
    const { code, photo } = found
    return html`
      <tn-photo-field code=${code} .photo=${photo ?? null} @tn-photo=${this.#change}></tn-photo-field>
      ${
        this.taken
          ? html`<button type="button" class="primary" @click=${this.#attach}><tn-icon name="check"></tn-icon>${text.attach}</button>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situation-photo': SituationPhoto
  }
}
