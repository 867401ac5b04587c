import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { actionRows } from '../../../styles/action-rows.ts'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import { settingsOf } from '../../domain/estate.ts'
import { type Situation, statusOf } from '../../domain/situation.ts'
import { dayOf } from '../../domain/when.ts'
import { format } from '../../messages/format.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { words } from '../../messages/words.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { chosenPlace } from './chosen-place.ts'
import { situationsAt } from './heat-view.ts'
import { unitName } from './unit-name.ts'

/** The situations on the period of what is looked at; nothing while nothing is. Partners read days, and correct nothing. */
@customElement('tn-heat-situations')
export class HeatSituations extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    actionRows,
    css`
      li {
        padding-block: var(--space-1);
      }
      li + li {
        border-block-start: var(--hairline) solid var(--line);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      estate,
      filter: session.heat.filter,
      study: session.heat.study,
      selection: session.selection,
      today: session.today,
    }),
    sameParts,
  )

  #edit(id: string): void {
    this.#state.store.look({ selection: { kind: 'situation', id }, dialog: 'situation' })
  }

  override render() {
    const { estate, filter, study, selection, today } = this.#state.value
    const chosen = chosenPlace(estate, selection, { study, filter })
    if (!chosen) return nothing
    const situations = situationsAt(estate, filter, chosen, today)
    return html`
      <section aria-label=${text.of(unitName(estate, chosen.id))}>
        ${
          situations.length === 0
            ? html`<p class="muted">${text.otherPeriod}</p>`
            : html`<ul class="plain">
              ${situations.map((each) => this.#line(each))}
            </ul>`
        }
      </section>
    `
  }

  #line(situation: Situation) {
    const { estate, filter } = this.#state.value
    const zone = settingsOf(estate).timeZone
    const label = estate.code.get(situation.code)?.label ?? situation.code
    const isTeam = filter.viewer === 'team'
    const when = isTeam ? format.when(situation.when, zone) : format.shortDay(dayOf(situation.when, zone))
    return html`<li>
      <span>
        ${label}
        <span class="help">${when} · ${words.status[statusOf(situation)]}</span>
      </span>
      ${
        isTeam
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${text.editOne(label, when)}
              title=${text.edit}
              @click=${() => this.#edit(situation.id)}
            >
              <tn-icon name="edit"></tn-icon>
            </button>`
          : nothing
      }
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-situations': HeatSituations
  }
}
