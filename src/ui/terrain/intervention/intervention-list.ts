import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import type { Intervention } from '../../../domain/follow-up/intervention.ts'
import { dayOf } from '../../../domain/when.ts'
import { interventions as text } from '../../../messages/field-situation.ts'
import { format } from '../../../messages/format.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { removeFollowUp } from '../../../operations/follow-up/remove-follow-up.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'

/** What the team did about a situation, or on a passage, oldest first; nothing when it did nothing yet. */
@customElement('tn-interventions')
export class InterventionList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ]

  @property() situation = ''
  @property() passage = ''

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  #mine(): readonly Intervention[] {
    const { situation, passage } = this
    return [...this.#estate.value.intervention.values()].filter(
      (each) =>
        (situation !== '' && each.situation === situation) || (passage !== '' && each.passage === passage),
    )
  }

  override render(): TemplateResult | typeof nothing {
    const zone = settingsOf(this.#estate.value).timeZone
    const dated = this.#mine()
      .map((each) => ({ ...each, day: dayOf(each.when, zone) }))
      .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    if (dated.length === 0) return nothing
    return html`
      <ul class="plain" aria-label=${text.here}>
        ${dated.map(
          ({ id, type, day, people = 0, youths = 0 }) => html`<li>
            <span>
              ${words.intervention[type]}, ${format.dayAndMonth(day)}${people > 0 ? html` · ${text.counts(people, youths)}` : nothing}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label=${text.removeOf(words.intervention[type])}
              @click=${() => this.#act.run(removeFollowUp, { kind: 'intervention', id })}
            >
              <tn-icon name="remove"></tn-icon>
            </button>
          </li>`,
        )}
      </ul>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-interventions': InterventionList
  }
}
