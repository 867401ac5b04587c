import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { isCivilDate } from '../../domain/civil-date.ts'
import type { Period } from '../../domain/period.ts'
import { timeBar as text } from '../../messages/time-bar.ts'

/** The period by its two dates. A date that passes the other one makes a period of one day; one that is half typed waits. */
export const timeDates = (period: Period, show: (period: Period) => void): TemplateResult => {
  const set = (end: keyof Period, event: Event): void => {
    const { value } = event.target as HTMLInputElement
    if (!isCivilDate(value)) return
    const from = end === 'from' ? value : period.from
    const until = end === 'until' ? value : period.until
    show(from <= until ? { from, until } : { from: value, until: value })
  }
  const field = (end: keyof Period, label: string): TemplateResult => html`<label for=${end}>${label}</label>
    <input id=${end} type="date" .value=${live(period[end])} @change=${(event: Event) => set(end, event)} />`
  return html`<div class="row dates" role="group" aria-label=${text.range}>
    ${field('from', text.from)} ${field('until', text.until)}
  </div>`
}
