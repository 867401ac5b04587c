import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { isCivilDate } from '../../../domain/civil-date.ts'
import { beforeRecords } from '../../../domain/hotspots/before-records.ts'
import type { Period } from '../../../domain/period.ts'
import { beforeRecordsWords } from '../../../messages/before-records.ts'
import { compare as text } from '../../../messages/observatory-time.ts'
import { Act } from '../../../operations/act.ts'
import { comparePeriods } from '../../../operations/observatory/compare-periods.ts'
import type { ComparedPeriods } from '../../../store/heat-session.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../filters/heat-filters.ts'
import { comparedWords } from './compared-words.ts'
import { PERIOD_PRESETS, type PeriodPreset, presetPeriods } from './period-presets.ts'

/** Two periods on one map: which, how they are shown, and in words what differs. */
@customElement('tn-compare-view')
export class CompareView extends LitElement {
  static override styles = [
    controls,
    joined,
    panel,
    panelPart,
    css`
      .dates {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-2);
      }
      .presets {
        display: grid;
        gap: var(--space-1);
        justify-items: start;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, today } }) => ({
      ...{ estate, today, filter: heat.filter, compared: heat.compared, answer: heat.comparedDensities },
    }),
    sameParts,
  )
  #asked: readonly unknown[] = []

  #compared(): ComparedPeriods {
    const { compared, filter } = this.#state.value
    return compared ?? { ...presetPeriods('previous', filter.period), shown: 'swipe', split: 0.5 }
  }

  /** Asked anew when the periods, the records or the choices change; how they are shown needs no answer. */
  protected override updated(): void {
    const { estate, filter } = this.#state.value
    const compared = this.#compared()
    const { period: _, ...choices } = filter
    const asked = [JSON.stringify([compared.a, compared.b, choices]), estate.situation, estate.passage]
    if (asked.every((part, index) => part === this.#asked[index])) return
    this.#asked = asked
    queueMicrotask(() => void this.#act.run(comparePeriods, compared))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, compared: null, comparedDensities: null } }))
  }

  #look(change: Partial<ComparedPeriods>): void {
    this.#state.store.look(({ heat }) => ({
      heat: { ...heat, compared: { ...this.#compared(), ...change } },
    }))
  }

  #setDate(name: 'a' | 'b', end: keyof Period, event: Event): void {
    const { value } = event.target as HTMLInputElement
    if (!isCivilDate(value)) return
    const changed: Record<keyof Period, string> = { ...this.#compared()[name] }
    changed[end] = value
    const { from, until } = changed
    this.#look({ [name]: from <= until ? { from, until } : { from: value, until: value } })
  }

  override render(): TemplateResult {
    const { estate, filter, today, answer } = this.#state.value
    const compared = this.#compared()
    const isAnswered = answer?.state === 'done'
    return html`
      <h2>${text.title}</h2>
      ${this.#presets()} ${this.#period('a', compared.a)} ${this.#period('b', compared.b)}
      ${this.#shown(compared)}
      <tn-heat-filters></tn-heat-filters>
      <section aria-label=${text.title}>
        <div role="status">${answer?.state === 'running' ? html`<p class="muted">${text.waiting}</p>` : nothing}</div>
        ${answer?.state === 'failed' ? html`<p class="error" role="alert">${text.failed}</p>` : nothing}
        ${comparedWords(estate, filter, compared, today, isAnswered ? (answer.result ?? null) : null).map(
          (line) => html`<p>${line}</p>`,
        )}
        <p class="help">${text.limits}</p>
      </section>
    `
  }

  #presets(): TemplateResult {
    const { period } = this.#state.value.filter
    const { a, b } = this.#compared()
    const isShown = (preset: PeriodPreset): boolean =>
      JSON.stringify(presetPeriods(preset, period)) === JSON.stringify({ a, b })
    return html`<div class="presets" role="group" aria-label=${text.presets}>
      ${PERIOD_PRESETS.map(
        (preset) => html`<button
          type="button"
          aria-pressed=${isShown(preset)}
          @click=${() => this.#look(presetPeriods(preset, period))}
        >
          ${text.preset[preset]}
        </button>`,
      )}
    </div>`
  }

  #period(name: 'a' | 'b', { from, until }: Period): TemplateResult {
    const field = (end: keyof Period, label: string, value: string) => html`<label for=${`${name}-${end}`}
        >${label}</label
      ><input
        id=${`${name}-${end}`}
        type="date"
        .value=${live(value)}
        @change=${(event: Event) => this.#setDate(name, end, event)}
      />`
    return html`<fieldset>
      <legend>${text[name]}</legend>
      <div class="dates">${field('from', text.from, from)} ${field('until', text.until, until)}</div>
    </fieldset>`
  }

  #shown(compared: ComparedPeriods): TemplateResult {
    const { estate } = this.#state.value
    const isEarly = [compared.a, compared.b].some((period) => beforeRecords(estate, period) !== null)
    const choice = (pressed: boolean, label: string, act: () => void, why = '') =>
      html`<button type="button" aria-pressed=${pressed} ?disabled=${why !== ''} title=${why || nothing} @click=${act}>
        ${label}
      </button>`
    const split = (value: number, label: string) =>
      choice(compared.split === value, label, () => this.#look({ split: value }))
    return html`
      <div class="row joined" role="group" aria-label=${text.shown}>
        ${choice(compared.shown === 'swipe', text.swipe, () => this.#look({ shown: 'swipe' }))}
        ${choice(compared.shown === 'difference', text.difference, () => this.#look({ shown: 'difference' }), isEarly ? beforeRecordsWords.noDifference : '')}
      </div>
      ${
        compared.shown === 'swipe'
          ? html`<div class="row joined" role="group" aria-label=${text.split}>
            ${split(1, text.onlyA)} ${split(0.5, text.half)} ${split(0, text.onlyB)}
          </div>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-compare-view': CompareView
  }
}
