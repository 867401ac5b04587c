import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Exclusion } from '../../../domain/week/exclusion.ts'
import { placeName } from '../../../messages/place-name.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { excludePlace } from '../../../operations/week/exclude-place.ts'
import { includePlace } from '../../../operations/week/include-place.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../parts/place-field.ts'
import { settingsStyles } from '../settings-styles.ts'
import { roundChoices } from './round-choices.ts'

/** Places kept out of the week by hand, each to take back, and one more to keep out. */
@customElement('tn-exclusions')
export class Exclusions extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @state() private place = ''
  @state() private isMissing = false

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, week: session.week }), sameParts)

  readonly #exclude = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    this.isMissing = this.place === ''
    if (this.isMissing) return
    await this.#act.run(excludePlace, { week: this.#state.value.week, place: this.place })
    this.place = ''
  }

  override render(): TemplateResult {
    const { estate, week } = this.#state.value
    const excluded = [...estate.exclusion.values()].filter((each) => each.week === week)
    return html`
      <p class="help">${text.exclusionsHelp}</p>
      ${excluded.length > 0 ? html`<ul class="plain">${excluded.map((each) => this.#line(each))}</ul>` : nothing}
      <form @submit=${this.#exclude} novalidate>
        <tn-place-field
          label=${text.place}
          .value=${this.place}
          .error=${this.isMissing ? text.placeMissing : ''}
          @tn-place=${(event: CustomEvent<string>) => {
            this.place = event.detail
          }}
        ></tn-place-field>
        <button type="submit" class="add">${text.exclude}</button>
      </form>
    `
  }

  #line({ place, round, week }: Exclusion): TemplateResult {
    const { estate } = this.#state.value
    const label = roundChoices(estate, week).find(([id]) => id === round)?.[1] ?? null
    const name = placeName(estate, place)
    return html`<li class="item">
      <span>${text.excluded(name, round === undefined ? null : label)}</span>
      <button
        type="button"
        class="quiet"
        aria-label=${text.include(name)}
        title=${text.include(name)}
        @click=${() => this.#act.run(includePlace, { week, place, ...(round !== undefined && { round }) })}
      >
        <tn-icon name="undo"></tn-icon>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-exclusions': Exclusions
  }
}
