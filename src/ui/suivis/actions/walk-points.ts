import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { isActionOver } from '../../../domain/follow-up/action-steps.ts'
import type { WalkPoint } from '../../../domain/follow-up/outreach-action.ts'
import { isOpenPoint } from '../../../domain/follow-up/walk-points.ts'
import { outreach } from '../../../messages/outreach.ts'
import { placeName } from '../../../messages/place-name.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { removeWalkPoint } from '../../../operations/follow-up/remove-walk-point.ts'
import { settleWalkPoint } from '../../../operations/follow-up/settle-walk-point.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { openedRecord } from '../../semaine/done/opened-record.ts'
import '../part-list.ts'
import type { PartAsked, PartRow } from '../part-list.ts'
import './point-commitment.ts'
import './point-form.ts'

const text = outreach.walk

const rowOf = (estate: Estate, point: WalkPoint, rank: number): PartRow => {
  const { id, place, text: words, became } = point
  const isOpen = isOpenPoint(point)
  return {
    ...{
      id,
      title: `${rank + 1}. ${words || outreach.erased}`,
      detail: placeName(estate, place),
      state: text.state(point),
    },
    isDone: !isOpen,
    actions: isOpen
      ? [
          { name: 'situation', label: text.toSituation, isMain: true },
          { name: 'commitment', label: text.toCommitment, isMain: true },
          { name: 'settle', label: text.settle },
          { name: 'remove', label: suivis.remove },
        ]
      : became
        ? [{ name: 'open', label: text.openRecord }]
        : [],
  }
}

/** Points noted on a walk, in their order as on the map, and what each becomes. Says `tn-choosing` while a place is chosen. */
@customElement('tn-walk-points')
export class WalkPoints extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      h4 {
        margin: 0;
      }
      .here {
        align-self: start;
      }
    `,
  ]

  @property() action = ''
  /** A point is being noted. */
  @state() private noting = false
  /** The point that becomes a commitment. */
  @state() private committing = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate }) => ({ estate }), sameParts)

  readonly #asked = ({ detail: { id: point, name } }: CustomEvent<PartAsked>): void => {
    const { action } = this
    const { store } = this.#parts
    if (name === 'situation')
      store.look({ dialog: 'situation', presetPoint: point, selection: { kind: 'action', id: action } })
    if (name === 'commitment') this.committing = point
    if (name === 'settle') void this.#act.run(settleWalkPoint, { action, point })
    if (name === 'remove') void this.#act.run(removeWalkPoint, { action, point })
    const became = this.#points.find(({ id }) => id === point)?.became
    if (name === 'open' && became)
      store.look(({ flyToSelection }) => openedRecord(this.#parts.value.estate, became, { flyToSelection }))
  }

  get #points(): readonly WalkPoint[] {
    return this.#parts.value.estate.action.get(this.action)?.points ?? []
  }

  async #note(noting: boolean): Promise<void> {
    this.noting = noting
    this.dispatchEvent(new CustomEvent('tn-choosing', { detail: noting }))
    await this.updateComplete
    if (!noting) this.renderRoot.querySelector<HTMLElement>('button.here')?.focus()
  }

  override render(): TemplateResult | typeof nothing {
    const { estate } = this.#parts.value
    const action = estate.action.get(this.action)
    if (!action) return nothing
    const { points } = action
    return html`
      <h4 tabindex="-1">${text.points}</h4>
      ${
        this.noting
          ? html`<tn-point-form .action=${this.action} @tn-done=${() => this.#note(false)}></tn-point-form>`
          : html`<button type="button" class="here ${isActionOver(action) ? '' : 'primary'}" @click=${() => this.#note(true)}>
              <tn-icon name="pin"></tn-icon>${text.here}
            </button>`
      }
      <p role="status" class="muted">
        ${points.length === 0 ? text.noPoint : text.remaining(points.filter(isOpenPoint).length)}
      </p>
      <tn-part-list
        label=${text.points}
        .rows=${points.map((point, rank) => rowOf(estate, point, rank))}
        @tn-part=${this.#asked}
      ></tn-part-list>
      ${
        this.committing === ''
          ? nothing
          : html`<tn-point-commitment
              .action=${this.action}
              .point=${this.committing}
              @tn-done=${() => {
                this.committing = ''
              }}
            ></tn-point-commitment>`
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-walk-points': WalkPoints
  }
}
