import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { settingsOf } from '../../domain/estate.ts'
import { sentence } from '../../messages/sentence.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { Act } from '../../operations/act.ts'
import { SETTING_RANGES, setSettings, type WeekSettings } from '../../operations/week/set-settings.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from '../parts/field.ts'
import { settingsStyles } from './settings-styles.ts'

type Name = keyof WeekSettings
const SHOWN: readonly Name[] = [
  'maxGapDays',
  'minGapDays',
  'passageMinutes',
  'pacePerWeek',
  'walkMetresPerMinute',
  'fairnessWeight',
  'seed',
]
const STEPS: Partial<Record<Name, string>> = { pacePerWeek: '0.1', fairnessWeight: '0.1' }

/** Gaps, service, pace, speed, seed: a number each, kept as soon as it is a possible one. */
@customElement('tn-rule-settings')
export class RuleSettings extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  readonly #act = new Act(this)
  readonly #settings = new Select(this, ({ estate }) => settingsOf(estate))

  @state() private wrong: { readonly name: Name; readonly value: string; readonly error: string } | null =
    null

  async #change(name: Name, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const target = { [name]: input.valueAsNumber }
    const refused = this.#act.reason(setSettings, target)
    this.wrong = refused && { name, value: input.value, error: sentence(refused) }
    if (!refused) await this.#act.run(setSettings, target)
  }

  override render() {
    return SHOWN.map((name) => this.#field(name))
  }

  #field(name: Name) {
    const { label } = text.fields[name]
    const isOff = name === 'fairnessWeight' && !this.#settings.value.fairnessWeight
    const help = isOff ? text.fairnessOff : text.fields[name].help
    const [least, most] = SETTING_RANGES[name]
    const wrong = this.wrong?.name === name ? this.wrong : null
    const id = `rule-${name}`
    const parts = { id, label, help, error: wrong?.error ?? null }
    return field({
      ...parts,
      control: html`<input
        id=${id}
        type="number"
        min=${least}
        max=${most}
        step=${STEPS[name] ?? '1'}
        aria-describedby=${describedBy(parts)}
        aria-invalid=${wrong !== null}
        .value=${live(wrong?.value ?? String(this.#settings.value[name] ?? 0))}
        @change=${(event: Event) => this.#change(name, event)}
      />`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-rule-settings': RuleSettings
  }
}
