import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { isFault, isRefusal } from '../../../domain/refusal.ts'
import { stopsOf } from '../../../domain/week/stops-of.ts'
import type { WeekChange } from '../../../domain/week/week-change.ts'
import { placeName } from '../../../messages/place-name.ts'
import { sentence } from '../../../messages/sentence.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Act } from '../../../operations/act.ts'
import { setWeekChange } from '../../../operations/week/set-week-change.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import '../../parts/place-field.ts'
import { settingsStyles } from '../settings-styles.ts'
import { dayChoices } from './day-choices.ts'
import { roundChoices } from './round-choices.ts'

export type Happening = 'absence' | 'urgent' | 'cut-short'

/** What happened, in two or three fields: a pair is absent, a place must be seen, a round was cut short. */
@customElement('tn-change-form')
export class ChangeForm extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  @property() happening: Happening = 'absence'

  @state() private place = ''
  @state() private round = ''
  @state() private error: string | null = null

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, today: session.today }),
    sameParts,
  )

  #change(data: FormData): WeekChange['change'] {
    const value = (name: string): string => String(data.get(name) ?? '')
    switch (this.happening) {
      case 'absence':
        return { type: 'absence', pair: value('pair'), day: value('day') }
      case 'urgent': {
        const after = value('after')
        return { type: 'urgent', place: this.place, day: value('day'), ...(after !== '' && { after }) }
      }
      case 'cut-short':
        return { type: 'cut-short', round: this.#round(), made: Number(value('made')) }
    }
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const { week } = this.#state.value
    const target = { week, change: this.#change(new FormData(form)) }
    const refused = this.#act.reason(setWeekChange, target)
    this.error = refused && sentence(refused)
    if (refused) return
    const outcome = await this.#act.run(setWeekChange, target)
    if (isRefusal(outcome) || isFault(outcome)) return
    this.place = ''
    this.dispatchEvent(new CustomEvent('tn-noted'))
  }

  #round(): string {
    const { estate, week } = this.#state.value
    const choices = roundChoices(estate, week)
    return choices.some(([id]) => id === this.round) ? this.round : (choices[0]?.[0] ?? '')
  }

  override render(): TemplateResult {
    return html`
      <form @submit=${this.#save} novalidate>
        ${this.#fields()}
        ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
        <button type="submit" class="add">${text.note}</button>
      </form>
    `
  }

  #fields(): TemplateResult {
    const { estate } = this.#state.value
    switch (this.happening) {
      case 'absence': {
        const pairs = [...estate.pair.values()].sort((a, b) => a.rank - b.rank)
        return html`<div class="pair">
          ${field({
            id: 'pair',
            label: text.pair,
            control: html`<select id="pair" name="pair">${options(
              pairs.map(({ id, name }) => [id, name] as const),
              '',
            )}</select>`,
          })}
          ${this.#day()}
        </div>`
      }
      case 'urgent':
        return html`
          <tn-place-field
            label=${text.place}
            .value=${this.place}
            @tn-place=${(event: CustomEvent<string>) => {
              this.place = event.detail
            }}
          ></tn-place-field>
          <div class="pair">
            ${this.#day()}
            ${field({ id: 'after', label: text.after, control: html`<input id="after" name="after" type="time" />` })}
          </div>
        `
      case 'cut-short':
        return this.#cutShort()
    }
  }

  #day(): TemplateResult {
    const { week, today } = this.#state.value
    return field({
      id: 'day',
      label: text.day,
      control: html`<select id="day" name="day">${options(dayChoices(week), today)}</select>`,
    })
  }

  #cutShort(): TemplateResult {
    const { estate, week } = this.#state.value
    const round = this.#round()
    const made = [
      ['0', text.noneMade] as const,
      ...stopsOf(estate, round).map(
        ({ place, rank }) => [String(rank + 1), text.stopMade(rank + 1, placeName(estate, place))] as const,
      ),
    ]
    return html`
      ${selectField('round', text.round, roundChoices(estate, week), round, (value) => {
        this.round = value
      })}
      ${field({
        id: 'made',
        label: text.lastMade,
        control: html`<select id="made" name="made">${options(made, '0')}</select>`,
      })}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-change-form': ChangeForm
  }
}
