import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import {
  type PlaceRecency,
  RECENCY_CLASSES,
  type RecencyClass,
  recencyOf,
} from '../../../domain/field/recency.ts'
import { sectorAt } from '../../../domain/sector-at.ts'
import { format } from '../../../messages/format.ts'
import { recency as text } from '../../../messages/recency.ts'
import { Act } from '../../../operations/act.ts'
import { Select } from '../../../store/select.ts'
import { figure, type ShownFigure } from '../../parts/figure.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { recencyMark, recencyMarkStyles } from './recency-mark.ts'
import { recencyRow } from './recency-row.ts'
import { recencyStyles } from './recency-styles.ts'

const ALL = ''
const PUBLIC = 'public-space'

/** Every entrance and public place by the age of its last passage, the oldest first; each is found on the map from here. */
@customElement('tn-recency')
export class Recency extends LitElement {
  static override styles = [controls, panel, panelPart, recencyMarkStyles, recencyStyles]

  @state() private of: RecencyClass | null = null
  @state() private landlord = ALL
  @state() private sector = ALL

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, today: session.today, selection: session.selection }),
    sameParts,
  )

  readonly #choose = ({ place: id, kind }: PlaceRecency): void =>
    this.#state.store.look(({ selection, flyToSelection }) =>
      selection?.id === id && selection.kind === kind
        ? { selection: null }
        : { selection: { kind, id }, flyToSelection: flyToSelection + 1 },
    )

  #isOf = (row: PlaceRecency): boolean => {
    const { estate } = this.#state.value
    const owner = row.landlord ?? PUBLIC
    return (
      (this.landlord === ALL || owner === this.landlord) &&
      (this.sector === ALL || sectorAt(estate, row.place, row.at) === this.sector)
    )
  }

  override render(): TemplateResult {
    const { estate, today, selection } = this.#state.value
    const all = recencyOf(estate, today)
    const within = all.filter(this.#isOf)
    const shown = within.filter((row) => this.of === null || row.class === this.of)
    return html`
      <p class="help">${text.lead}</p>
      ${this.#counts(within)} ${this.#filters(all)}
      <p class="small" role="status">${text.shown(shown.length, all.length)}</p>
      ${shown.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing}
      <ol aria-label=${text.list}>
        ${repeat(
          shown,
          ({ place }) => place,
          (row) => {
            const isChosen = selection?.id === row.place && selection.kind === row.kind
            return html`<li>${recencyRow(row, { estate, today, act: this.#act, isChosen, choose: this.#choose })}</li>`
          },
        )}
      </ol>
    `
  }

  #figure(kind: RecencyClass, value: number): ShownFigure {
    const { landlord, sector } = this
    return {
      name: 'places-by-age',
      filter: { kind, day: this.#state.value.today, landlord, sector },
      value,
    }
  }

  #counts(within: readonly PlaceRecency[]): TemplateResult {
    return html`<div class="counts" role="group" aria-label=${text.filterClass}>
      ${RECENCY_CLASSES.map((each) => {
        const count = within.filter((row) => row.class === each).length
        return html`<button
          type="button"
          aria-pressed=${this.of === each}
          @click=${() => {
            this.of = this.of === each ? null : each
          }}
        >
          ${recencyMark(each)}<span><strong>${figure(this.#figure(each, count), format.number(count))}</strong> ${text.classes[each]}</span>
        </button>`
      })}
    </div>`
  }

  #filters(all: readonly PlaceRecency[]): TemplateResult {
    const { estate } = this.#state.value
    const owners = [...new Set(all.flatMap(({ landlord }) => landlord ?? []))].sort()
    const landlords = [
      [ALL, text.anyLandlord] as const,
      ...owners.map((id) => [id, estate.landlord.get(id)?.name ?? id] as const),
      [PUBLIC, text.publicSpace] as const,
    ]
    const sectors = [
      [ALL, text.anySector] as const,
      ...[...estate.sector.values()].map(({ id, name }) => [id, name] as const),
    ]
    return html`<div class="filters">
      ${selectField('landlord', text.landlord, landlords, this.landlord, (value) => {
        this.landlord = value
      })}
      ${
        estate.sector.size > 0
          ? selectField('sector', text.sector, sectors, this.sector, (value) => {
              this.sector = value
            })
          : nothing
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-recency': Recency
  }
}
