import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import { sentence } from '../../messages/sentence.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { Act } from '../../operations/act.ts'
import { setRoundTemplate } from '../../operations/week/set-round-template.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from '../parts/field.ts'
import { options } from '../parts/options.ts'
import { endPlaces } from './new-template.ts'
import { settingsStyles } from './settings-styles.ts'

type Name = 'pair' | 'startPlace' | 'breakMinutes' | 'unplanned' | 'pace' | 'end'

/** The field that a refusal is about. */
const fieldOf = (refused: Refusal, { breakMinutes }: RoundTemplate): Name => {
  if (refused.code === 'no-pair') return 'pair'
  if (refused.code === 'place-needed' || refused.code === 'place-closed') return 'startPlace'
  if (refused.code === 'value-out-of-range' && refused.params?.least === 20) return 'pace'
  if (refused.code === 'value-out-of-range') return breakMinutes >= 0 ? 'unplanned' : 'breakMinutes'
  return 'end'
}

/** The form of a round type. Says `tn-close` when it is saved or given up. */
@customElement('tn-template-form')
export class TemplateForm extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @property({ attribute: false }) template!: RoundTemplate
  @property({ type: Boolean }) isNew = false

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  @state() private wrong: { readonly name: Name; readonly error: string } | null = null

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h4')?.focus({ preventScroll: true })
    this.scrollIntoView({ block: 'nearest' })
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('tn-close'))
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const value = (name: string): string => String(data.get(name) ?? '')
    const number = (name: string): number => (value(name) === '' ? Number.NaN : Number(value(name)))
    const target: { -readonly [K in keyof RoundTemplate]: RoundTemplate[K] } = {
      ...this.template,
      weekday: number('weekday'),
      pair: value('pair'),
      start: value('start'),
      end: value('end'),
      startPlace: value('startPlace'),
      endPlace: value('endPlace'),
      breakMinutes: number('breakMinutes'),
      unplannedShare: number('unplanned') / 100,
    }
    if (value('pace') === '') delete target.walkMetresPerMinute
    else target.walkMetresPerMinute = number('pace')
    const refused = this.#act.reason(setRoundTemplate, target)
    this.wrong = refused && { name: fieldOf(refused, target), error: sentence(refused) }
    if (refused) return
    const outcome = await this.#act.run(setRoundTemplate, target)
    if (!isRefusal(outcome) && !isFault(outcome)) this.#close()
  }

  override render() {
    const { template } = this
    const estate = this.#estate.value
    const pairs = [...estate.pair.values()].sort((a, b) => a.rank - b.rank)
    const places = endPlaces(estate)
    const pairChoices = pairs.map(({ id, name }) => [id, name] as const)
    const days = text.weekdays.map((name, index) => [String(index + 1), name] as const)
    return html`
      <form @submit=${this.#save} novalidate>
        <h4 tabindex="-1">${this.isNew ? text.templateNew : text.templateEdit}</h4>
        <div class="pair">
          ${this.#select('weekday', text.day, days, String(template.weekday))}
          ${this.#select('pair', text.pair, pairChoices, template.pair)}
        </div>
        <div class="pair">
          ${this.#input('start', text.start, html`<input id="start" name="start" type="time" .value=${template.start} />`)}
          ${this.#input('end', text.end, html`<input id="end" name="end" type="time" .value=${template.end} aria-describedby=${this.#about('end')} />`)}
        </div>
        ${this.#select('startPlace', text.startPlace, places, template.startPlace)}
        ${this.#select('endPlace', text.endPlace, places, template.endPlace)}
        <div class="pair">
          ${this.#input('breakMinutes', text.breakMinutes, html`<input id="breakMinutes" name="breakMinutes" type="number" min="0" max="120" .value=${String(template.breakMinutes)} aria-describedby=${this.#about('breakMinutes')} />`)}
          ${this.#input('unplanned', text.unplanned, html`<input id="unplanned" name="unplanned" type="number" min="0" max="90" .value=${String(Math.round(template.unplannedShare * 100))} aria-describedby=${this.#about('unplanned')} />`)}
        </div>
        <p class="help">${text.unplannedHelp}</p>
        ${this.#input('pace', text.pace, html`<input id="pace" name="pace" type="number" min="20" max="120" placeholder=${text.paceHelp} .value=${String(template.walkMetresPerMinute ?? '')} aria-describedby=${this.#about('pace')} />`)}
        <div class="row end">
          <button type="button" @click=${this.#close}>${text.cancel}</button>
          <button type="submit" class="primary">${text.save}</button>
        </div>
      </form>
    `
  }

  #error(name: string): string | null {
    return this.wrong?.name === name ? this.wrong.error : null
  }

  #about(name: Name): string {
    return describedBy({ id: name, error: this.#error(name) })
  }

  #input(id: string, label: string, control: TemplateResult) {
    return field({ id, label, error: this.#error(id), control })
  }

  #select(id: string, label: string, choices: readonly (readonly [string, string])[], chosen: string) {
    const error = this.#error(id)
    return field({
      id,
      label,
      error,
      control: html`<select id=${id} name=${id} aria-describedby=${describedBy({ id, error })}>
        ${options(choices, chosen)}
      </select>`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-template-form': TemplateForm
  }
}
