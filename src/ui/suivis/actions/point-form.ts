import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { outreach } from '../../../messages/outreach.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { noteWalkPoint } from '../../../operations/follow-up/note-walk-point.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/place-field.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { tried } from '../tried.ts'

const text = outreach.walk

/** A point of a walk noted on the way: one of its places in a tap, or any by its name or as chosen on the map, then a few words. Says `tn-done` once it is kept or given up. */
@customElement('tn-point-form')
export class PointForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .stops {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ]

  @property() action = ''
  @state() private place = ''
  @state() private words = ''
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate }) => ({ estate }), sameParts)

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.stops button, tn-place-field')?.focus()
  }

  #choose(place: string): void {
    this.place = place
    this.obstacle = null
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const target = { action: this.action, place: this.place, text: this.words }
    this.obstacle = await tried(this.#act, noteWalkPoint, target)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const { estate } = this.#parts.value
    const { route = [], places = [] } = estate.action.get(this.action) ?? {}
    const near = [...new Set([...route, ...places])]
    return html`<form class="callout" @submit=${this.#save} novalidate>
      ${
        near.length === 0
          ? nothing
          : html`<fieldset>
              <legend>${text.onTheWay}</legend>
              <div class="stops">
                ${near.map(
                  (
                    id,
                  ) => html`<button type="button" aria-pressed=${this.place === id} @click=${() => this.#choose(id)}>
                    ${placeName(estate, id)}
                  </button>`,
                )}
              </div>
            </fieldset>`
      }
      <tn-place-field
        label=${text.place}
        reach="all"
        .value=${this.place}
        @tn-place=${({ detail }: CustomEvent<string>) => this.#choose(detail)}
      ></tn-place-field>
      <tn-checked-text
        label=${text.point}
        help=${text.pointHelp}
        longest="300"
        .names=${knownNames(estate)}
        .value=${this.words}
        @tn-text=${({ detail }: CustomEvent<string>) => {
          this.words = detail
          this.obstacle = null
        }}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: outreach.cancel, save: text.saveNote })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-point-form': PointForm
  }
}
