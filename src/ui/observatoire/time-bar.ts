import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import { tables } from '../../../styles/tables.ts'
import { beforeRecords } from '../../domain/hotspots/before-records.ts'
import type { StepCount } from '../../domain/hotspots/step-counts.ts'
import type { Period } from '../../domain/period.ts'
import { periodName } from '../../messages/period-name.ts'
import { timeBar as text } from '../../messages/time-bar.ts'
import { Act } from '../../operations/act.ts'
import { showHeat } from '../../operations/observatory/show-heat.ts'
import type { HeatSession, TimeStep } from '../../store/heat-session.ts'
import { Select } from '../../store/select.ts'
import { cssValue } from '../parts/css-value.ts'
import '../parts/icon.ts'
import { Media } from '../parts/media.ts'
import { sameParts } from '../parts/same-parts.ts'
import { Glide } from './glide.ts'
import { heatView } from './heat-view.ts'
import { movedBy, timeAxis } from './time-axis.ts'
import { timeBarStyles } from './time-bar-styles.ts'
import './time-brush.ts'
import { countOf, greatest, namedSteps, timeChart, timeTable } from './time-chart.ts'
import { playButton, timeControls } from './time-controls.ts'
import { timeDates } from './time-dates.ts'
import { markNames, type TimeMark, timeMarks } from './time-marks.ts'
import { anchorOf, barsOf, stepIndex, timeSteps, windowEndingWith } from './time-steps.ts'

/** Time under the map: bars, a brush and a slider over them, the window's length, play and pause, and the dates by hand. */
@customElement('tn-time-bar')
export class TimeBar extends LitElement {
  static override styles = [controls, joined, tables, timeBarStyles]

  readonly #act = new Act(this)
  /** Dates stand beside the buttons where there is room for one line. */
  readonly #narrow = new Media(this, '(width < 104rem)')
  readonly #phone = new Media(this, '(width < 45rem)')
  readonly #still = new Media(this, '(prefers-reduced-motion: reduce)')
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, today } }) => ({
      situation: estate.situation,
      calendarMark: estate.calendarMark,
      places: estate.entrance,
      step: heat.step,
      speed: heat.speed,
      filter: heat.filter,
      playing: heat.playing,
      ready: heat.density?.state !== 'running',
      today,
    }),
    sameParts,
  )

  /** On a phone, whether more than one row is shown. */
  @state() private open = false

  constructor() {
    super()
    new Glide(this, {
      playing: () => this.#state.ready && this.#state.value.playing,
      speed: () => this.#state.value.speed,
      reduced: () => this.#still.matches,
      ready: () => this.#state.value.ready,
      byDays: (days) => this.#glide(days),
      byNotch: () => this.#step(1),
      stop: () => this.#look({ playing: false }),
    })
  }

  #steps(): readonly StepCount[] {
    const { filter, step, today } = this.#state.value
    return timeSteps(this.#state.store.read().estate, filter, barsOf(step), today)
  }

  #look(change: Partial<HeatSession>): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, ...change } }))
  }

  #show(period: Period): void {
    void this.#act.run(showHeat, { ...this.#state.value.filter, period })
  }

  readonly #showByHand = (period: Period): void => {
    if (this.#state.value.playing) this.#look({ playing: false })
    this.#show(period)
  }

  #glide(days: number): boolean {
    const { filter, step } = this.#state.value
    const axis = timeAxis(this.#steps(), barsOf(step))
    const next = axis && movedBy(axis, filter.period, days)
    if (!axis || !next || next.until === filter.period.until) return false
    this.#show(next)
    return next.until < axis.last
  }

  /** Moves by so many notches; false when there is none, or the last was reached. */
  #step(by: number): boolean {
    const { filter, step } = this.#state.value
    const steps = this.#steps()
    const index = stepIndex(steps, barsOf(step), filter.period) + by
    const found = steps[index]
    if (!found) return false
    this.#show(windowEndingWith(step, found.from))
    return index < steps.length - 1
  }

  readonly #pick = (index: number): void => {
    const found = this.#steps()[index]
    if (found) this.#showByHand(windowEndingWith(this.#state.value.step, found.from))
  }

  readonly #toggle = (): void => {
    const { playing, filter, step } = this.#state.value
    const steps = this.#steps()
    const first = steps[0]
    // Playing from the end begins again at the start.
    if (!playing && first && stepIndex(steps, barsOf(step), filter.period) === steps.length - 1)
      this.#show(windowEndingWith(step, first.from))
    this.#look({ playing: !playing })
  }

  readonly #setStep = (step: TimeStep): void => {
    const anchor = anchorOf(this.#state.value.step, this.#state.value.filter.period)
    this.#look({ step, playing: false })
    const last = this.#steps().at(-1)?.from
    this.#show(windowEndingWith(step, last && last < anchor ? last : anchor))
  }

  override render() {
    const { step, filter, today } = this.#state.value
    const [steps, isPhone] = [this.#steps(), this.#phone.matches]
    const index = stepIndex(steps, barsOf(step), filter.period)
    const { estate } = this.#state.store.read()
    const isBefore = beforeRecords(estate, filter.period) === 'whole'
    const count = isBefore ? null : heatView(estate, filter, today).count
    return html`
      <section aria-label=${text.title} ${cssValue('--steps', steps.length)}>
        ${isPhone ? this.#row(steps, index, count) : nothing}
        ${isPhone && !this.open ? nothing : this.#whole(steps, index, count)}
      </section>
    `
  }

  /** On a phone: play, what is shown, the slider; the rest on demand. */
  #row(steps: readonly StepCount[], index: number, count: number | null): TemplateResult {
    const { playing, filter } = this.#state.value
    return html`<div class="compact">
      ${playButton(playing, this.#toggle)}
      <button
        type="button"
        class="shown"
        aria-expanded=${this.open}
        title=${text.more}
        @click=${() => {
          this.open = !this.open
        }}
      >
        <span>${text.windowName(filter.period)}</span><span class="visually-hidden">, ${text.more}</span>
        <tn-icon name=${this.open ? 'chevron-down' : 'chevron-up'}></tn-icon>
      </button>
      ${this.#slider(steps, index, count)}
    </div>`
  }

  #slider(steps: readonly StepCount[], index: number, count: number | null): TemplateResult {
    return html`<input
      type="range"
      aria-label=${text.slider}
      aria-valuetext=${text.value(periodName(this.#state.value.filter.period), count)}
      min="0"
      max=${steps.length - 1}
      step="1"
      .value=${live(String(index))}
      @input=${(event: Event) => this.#pick((event.target as HTMLInputElement).valueAsNumber)}
    />`
  }

  #whole(steps: readonly StepCount[], index: number, count: number | null): TemplateResult {
    const { step, filter } = this.#state.value
    const [narrow, bars, isPhone] = [this.#narrow.matches, barsOf(step), this.#phone.matches]
    const axis = timeAxis(steps, bars)
    const marks = timeMarks(axis, this.#state.value.calendarMark.values())
    return html`
        ${this.#controls(steps, index)}
        <div class="chart">
          <span class="greatest" aria-hidden="true">${greatest(steps)}</span>
          <div class="brushed">
            ${timeChart({ steps, step: bars, period: filter.period, axis, marks })}
            <tn-time-brush
              .axis=${axis}
              .period=${filter.period}
              .said=${(day: string) => this.#said(steps, marks, day)}
              @tn-brush=${(event: CustomEvent<Period>) => this.#showByHand(event.detail)}
              @tn-pick=${(event: CustomEvent<string>) =>
                this.#showByHand(windowEndingWith(step, event.detail))}
            ></tn-time-brush>
          </div>
          <div class="names ${steps.length > 16 ? 'tight' : ''}" aria-hidden="true">${this.#names(steps)}</div>
          ${isPhone ? nothing : this.#slider(steps, index, count)}
        </div>
        <details>
          <summary>${narrow ? text.datesAndTable : text.table}</summary>
          ${narrow ? timeDates(filter.period, this.#showByHand) : nothing}
          <div class="table-scroll" tabindex="0" role="region" aria-label=${text.table}>${timeTable(steps, bars, marks)}</div>
        </details>
    `
  }

  /** What stands at a day of the chart: its bar, and what is marked there. */
  #said(steps: readonly StepCount[], marks: readonly TimeMark[], day: string): string {
    const bars = barsOf(this.#state.value.step)
    const bar = steps.findLast(({ from }) => from <= day)
    if (!bar) return ''
    return [text.bar(text.stepName(bars, bar.from), countOf(bar)), ...markNames(marks, day, day)].join(' · ')
  }

  #names(steps: readonly StepCount[]) {
    const bars = barsOf(this.#state.value.step)
    return namedSteps(steps.length).map(
      (index) => html`<span ${cssValue('--at', index)}>${text.shortName(bars, steps[index]!.from)}</span>`,
    )
  }

  #controls(steps: readonly StepCount[], index: number) {
    const { step, speed, playing, filter } = this.#state.value
    return html`
      <div class="row bar-controls">
        ${timeControls({
          ...{ step, speed, playing, isPlayApart: this.#phone.matches },
          hasPrevious: index > 0,
          hasNext: index < steps.length - 1,
          previous: () => this.#pick(index - 1),
          next: () => this.#pick(index + 1),
          toggle: this.#toggle,
          setStep: this.#setStep,
          setSpeed: (chosen) => this.#look({ speed: chosen }),
        })}
        ${this.#narrow.matches ? nothing : timeDates(filter.period, this.#showByHand)}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-time-bar': TimeBar
  }
}
