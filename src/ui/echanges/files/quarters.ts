import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { type Period, quarterName } from '../../../domain/period.ts'
import { knownQuarters, quarterState } from '../../../domain/published/quarter-state.ts'
import { FREEZE_AFTER_DAYS } from '../../../domain/published/with-frozen-quarters.ts'
import { exchanges } from '../../../messages/exchanges.ts'
import { format } from '../../../messages/format.ts'
import { Act } from '../../../operations/act.ts'
import { askFreeze } from '../../../operations/releases/ask-freeze.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './freeze-dialog.ts'

const text = exchanges.quarters
const MOST = 5

/** The quarters that the records reach into: frozen, to be frozen, going on, or not whole, and why. */
@customElement('tn-quarters')
export class Quarters extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-1) var(--space-3);
        min-block-size: var(--target);
        padding-block: var(--space-1);
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
      .state {
        flex: 1 1 12rem;
        color: var(--ink-muted);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      situation: estate.situation,
      passage: estate.passage,
      figures: estate.quarterFigures,
      today: session.today,
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { estate, session } = this.#parts.store.read()
    const quarters = knownQuarters(estate, session.today, MOST)
    return html`
      <p class="muted small">${text.lead}</p>
      ${
        quarters.length === 0
          ? html`<p>${text.none}</p>`
          : html`<ul class="plain">${quarters.map((quarter) => this.#line(quarter))}</ul>`
      }
      <tn-freeze-quarter></tn-freeze-quarter>
    `
  }

  #line(quarter: Period): TemplateResult {
    const { estate, session } = this.#parts.store.read()
    const found = quarterState(estate, quarter, session.today)
    const name = quarterName(quarter)
    const state =
      found.state === 'frozen'
        ? text.frozen(format.day(found.figures.on))
        : text.states[found.state](
            format.day(quarter.until),
            format.day(addDays(quarter.until, FREEZE_AFTER_DAYS)),
          )
    return html`
      <li>
        <strong>${name}</strong>
        <span class="state">${state}</span>
        ${
          found.state === 'ready'
            ? actionButton({
                ...{ act: this.#act, operation: askFreeze, target: { quarter } },
                ...{ label: text.freezeShort, hint: ` ${name}` },
              })
            : nothing
        }
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-quarters': Quarters
  }
}
