import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { changesOf } from '../../../domain/week/week-rounds.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { removeWeekChange } from '../../../operations/week/remove-week-change.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { settingsStyles } from '../settings-styles.ts'
import { changeWords } from './change-words.ts'

/** What makes this week differ from the others, each to take back; nothing when nothing does. */
@customElement('tn-week-changes')
export class WeekChanges extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      changes: estate.weekChange,
      templates: estate.roundTemplate,
      pairs: estate.pair,
      week: session.week,
    }),
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { week } = this.#state.value
    const { estate } = this.#state.store.read()
    const changes = changesOf(estate, week)
    if (changes.length === 0) return nothing
    return html`
      <h3>${text.changes}</h3>
      <ul class="plain">
        ${changes.map((each) => {
          const what = changeWords(estate, each)
          return html`<li class="item">
            <span>${what}</span>
            <button
              type="button"
              class="quiet"
              aria-label=${text.takeBack(what)}
              title=${text.takeBack(what)}
              @click=${() => this.#act.run(removeWeekChange, { id: each.id })}
            >
              <tn-icon name="remove"></tn-icon>
            </button>
          </li>`
        })}
      </ul>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-changes': WeekChanges
  }
}
