import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { tables } from '../../../styles/tables.ts'
import { isCivilDate } from '../../domain/civil-date.ts'
import type { StepCount } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { observatory, timeBar as text } from '../../messages/observatory.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import { Select } from '../../store/select.ts'
import { cssValue } from '../parts/css-value.ts'
import '../parts/icon.ts'
import { Media } from '../parts/media.ts'
import { sameParts } from '../parts/same-parts.ts'
import { heatView } from './heat-view.ts'
import { PlaySteps } from './play-steps.ts'
import { timeBarStyles } from './time-bar-styles.ts'
import { greatest, namedSteps, timeChart, timeTable } from './time-chart.ts'
import { periodOf, type Step, stepIndex, timeSteps } from './time-steps.ts'

/** Time under the map: a bar and a slider's notch for each month or week, play and pause, and the dates by hand. */
@customElement('tn-time-bar')
export class TimeBar extends LitElement {
  static override styles = [controls, joined, tables, timeBarStyles]

  readonly #act = new Act(this)
  readonly #narrow = new Media(this, '(width < 45rem)')
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      situation: estate.situation,
      places: estate.entrance,
      step: session.heat.step === 'week' ? ('week' as const) : ('month' as const),
      filter: session.heat.filter,
      playing: session.heat.playing,
      today: session.today,
    }),
    sameParts,
  )

  constructor() {
    super()
    new PlaySteps(this, {
      playing: () => this.#state.ready && this.#state.value.playing,
      next: () => this.#next(),
      stop: () => this.#play(false),
    })
  }

  #steps(): readonly StepCount[] {
    const { filter, step, today } = this.#state.value
    return timeSteps(this.#state.store.read().estate, filter, step, today)
  }

  async #show(period: Period): Promise<void> {
    await this.#act.run(showHeat, { ...this.#state.value.filter, period })
  }

  async #next(): Promise<boolean> {
    const { filter, step } = this.#state.value
    const steps = this.#steps()
    const next = steps[stepIndex(steps, step, filter.period) + 1]
    if (!next) return false
    await this.#show(periodOf(step, next.from))
    return steps.at(-1) !== next
  }

  readonly #go = (index: number): void => {
    const found = this.#steps()[index]
    if (!found) return
    this.#play(false)
    void this.#show(periodOf(this.#state.value.step, found.from))
  }

  #play(playing: boolean): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, playing } }))
  }

  /** Playing from the last step begins again at the first. */
  readonly #toggle = async (): Promise<void> => {
    const { playing, filter, step } = this.#state.value
    const steps = this.#steps()
    const first = steps[0]
    if (!playing && first && stepIndex(steps, step, filter.period) === steps.length - 1)
      await this.#show(periodOf(step, first.from))
    this.#play(!playing)
  }

  #setStep(step: Step): void {
    const { store } = this.#state
    store.look(({ heat }) => ({ heat: { ...heat, step, playing: false } }))
    const steps = this.#steps()
    const found = steps[stepIndex(steps, step, this.#state.value.filter.period)]
    if (found) void this.#show(periodOf(step, found.from))
  }

  #setDate(end: 'from' | 'until', event: Event): void {
    const { value } = event.target as HTMLInputElement
    if (!isCivilDate(value)) return
    this.#play(false)
    const { period } = this.#state.value.filter
    const from = end === 'from' ? value : period.from
    const until = end === 'until' ? value : period.until
    void this.#show(from <= until ? { from, until } : { from: value, until: value })
  }

  override render() {
    const { step, filter, today } = this.#state.value
    const [steps, narrow] = [this.#steps(), this.#narrow.matches]
    const index = stepIndex(steps, step, filter.period)
    const { count } = heatView(this.#state.store.read().estate, filter, today)
    const shown = text.value(observatory.period(filter.period), count)
    return html`
      <section aria-label=${text.title} ${cssValue('--steps', steps.length)}>
        ${this.#controls(steps, index)}
        <div class="chart">
          <span class="greatest" aria-hidden="true">${greatest(steps)}</span>
          ${timeChart({ steps, step, period: filter.period, choose: this.#go })}
          <div class="names ${steps.length > 16 ? 'tight' : ''}" aria-hidden="true">${this.#names(steps)}</div>
          <input
            type="range"
            aria-label=${text.slider}
            aria-valuetext=${shown}
            min="0"
            max=${steps.length - 1}
            step="1"
            .value=${live(String(index))}
            @input=${(event: Event) => this.#go((event.target as HTMLInputElement).valueAsNumber)}
          />
        </div>
        <details>
          <summary>${narrow ? text.datesAndTable : text.table}</summary>
          ${narrow ? this.#dates() : nothing}
          <div class="table-scroll" tabindex="0" role="region" aria-label=${text.table}>${timeTable(steps, step)}</div>
        </details>
      </section>
    `
  }

  #names(steps: readonly StepCount[]) {
    const { step } = this.#state.value
    return namedSteps(steps.length).map(
      (index) => html`<span ${cssValue('--at', index)}>${text.shortName(step, steps[index]!.from)}</span>`,
    )
  }

  #controls(steps: readonly StepCount[], index: number) {
    const { step, playing } = this.#state.value
    const move = (label: string, icon: string, to: number) => html`<button
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${to < 0 || to >= steps.length}
      @click=${() => this.#go(to)}
    >
      <tn-icon name=${icon}></tn-icon>
    </button>`
    const choice = (value: Step, label: string) => html`<button
      type="button"
      aria-pressed=${step === value}
      @click=${() => this.#setStep(value)}
    >
      ${label}
    </button>`
    return html`
      <div class="row bar-controls">
        <div class="row joined">
          ${move(text.previous(step), 'chevron-left', index - 1)}
          <button type="button" class="play" @click=${this.#toggle}>
            <tn-icon name=${playing ? 'pause' : 'play'}></tn-icon><span>${playing ? text.pause : text.play}</span>
          </button>
          ${move(text.next(step), 'chevron-right', index + 1)}
        </div>
        <div class="row joined" role="group" aria-label=${text.step}>
          ${choice('month', text.month)} ${choice('week', text.week)}
        </div>
        ${this.#narrow.matches ? nothing : this.#dates()}
      </div>
    `
  }

  #dates() {
    const { from, until } = this.#state.value.filter.period
    return html`<div class="row dates" role="group" aria-label=${text.range}>
      <label for="from">${text.from}</label>
      <input id="from" type="date" .value=${live(from)} @change=${(event: Event) => this.#setDate('from', event)} />
      <label for="until">${text.until}</label>
      <input id="until" type="date" .value=${live(until)} @change=${(event: Event) => this.#setDate('until', event)} />
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-time-bar': TimeBar
  }
}
