import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { settingsOf } from '../../domain/estate.ts'
import { type Situation, statusOf } from '../../domain/situation.ts'
import { format } from '../../messages/format.ts'
import { observatory as text } from '../../messages/observatory.ts'
import { placeName } from '../../messages/place-name.ts'
import { words } from '../../messages/words.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { selectedPlace, situationsAt } from './heat-view.ts'

/** The situations of the selected place on the period; nothing while no place is selected. */
@customElement('tn-heat-situations')
export class HeatSituations extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        padding: 0;
      }
      section {
        padding: var(--space-3);
        border: var(--hairline) solid var(--accent);
        border-radius: var(--corner);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2);
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
      selection: session.selection,
      today: session.today,
    }),
    sameParts,
  )

  #edit(id: string): void {
    this.#state.store.look({ selection: { kind: 'situation', id }, dialog: 'situation' })
  }

  override render() {
    const { estate, filter, selection, today } = this.#state.value
    const place = selectedPlace(estate, selection)
    if (!place) return nothing
    const situations = situationsAt(estate, filter, place, today)
    return html`
      <section aria-labelledby="of">
        <h2 id="of">${text.of(placeName(estate, place))}</h2>
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
    const { estate } = this.#state.value
    const label = estate.code.get(situation.code)?.label ?? situation.code
    const when = format.when(situation.when, settingsOf(estate).timeZone)
    return html`<li>
      <span>
        ${label}
        <span class="help">${when} · ${words.status[statusOf(situation)]}</span>
      </span>
      <button
        type="button"
        class="quiet"
        aria-label=${text.editOne(label, when)}
        title=${text.edit}
        @click=${() => this.#edit(situation.id)}
      >
        <tn-icon name="edit"></tn-icon>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-situations': HeatSituations
  }
}
