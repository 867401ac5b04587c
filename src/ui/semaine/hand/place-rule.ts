import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import type { PlaceRule } from '../../../domain/week/place-rule.ts'
import { placeRule as text } from '../../../messages/place-rule.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { removePlaceRule } from '../../../operations/week/remove-place-rule.ts'
import { PLACE_RULE_RANGES, setPlaceRule } from '../../../operations/week/set-place-rule.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { settingsStyles } from '../settings-styles.ts'
import { bandFields, bandOfForm } from './band-fields.ts'
import { placeDefaults } from './place-defaults.ts'

type Count = keyof typeof PLACE_RULE_RANGES
const COUNTS = Object.keys(PLACE_RULE_RANGES) as Count[]

/** What is asked of the passages at one place: gaps, pace, minutes, hours. An empty field follows the settings. */
@customElement('tn-place-rule')
export class PlaceRuleForm extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @property() place = ''

  @state() private error: string | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate }) => ({ rules: estate.placeRule, settings: settingsOf(estate) }),
    sameParts,
  )

  get #rule(): PlaceRule | undefined {
    return this.#state.value.rules.get(`place-rule-${this.place}`)
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const rule = this.#rule
    const counts = Object.fromEntries(
      COUNTS.flatMap((name) => {
        const value = String(data.get(name) ?? '')
        return value === '' ? [] : [[name, Number(value)]]
      }),
    )
    // Further bands, as a file may bring them, are kept.
    const bands = (name: 'opening' | 'forbidden') => [
      ...bandOfForm(data, name),
      ...(rule?.[name]?.slice(1) ?? []),
    ]
    const target = { place: this.place, ...counts, opening: bands('opening'), forbidden: bands('forbidden') }
    const refused = this.#act.reason(setPlaceRule, target)
    this.error = refused && sentence(refused)
    if (!refused) await this.#act.run(setPlaceRule, target)
  }

  override render(): TemplateResult {
    const rule = this.#rule
    return html`
      <form @submit=${this.#save} novalidate>
        <p class="help">${text.help}</p>
        <div class="counts">${COUNTS.map((name) => this.#count(name))}</div>
        ${bandFields('opening', text.opening, rule?.opening)}
        ${bandFields('forbidden', text.forbidden, rule?.forbidden)}
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
        <div class="row">
          <button type="submit">${text.save}</button>
          ${
            rule
              ? actionButton({
                  act: this.#act,
                  operation: removePlaceRule,
                  target: { place: this.place },
                  label: text.remove,
                  look: 'quiet',
                })
              : nothing
          }
        </div>
      </form>
    `
  }

  #count(name: Count): TemplateResult {
    const [least, most] = PLACE_RULE_RANGES[name]
    const usual = placeDefaults(this.#state.store.read().estate, this.place)[name]
    return field({
      id: name,
      label: text.fields[name],
      control: html`<input
        id=${name}
        name=${name}
        type="number"
        min=${least}
        max=${most}
        step=${name === 'pacePerWeek' ? '0.1' : '1'}
        placeholder=${text.usual(usual)}
        .value=${String(this.#rule?.[name] ?? '')}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-place-rule': PlaceRuleForm
  }
}
