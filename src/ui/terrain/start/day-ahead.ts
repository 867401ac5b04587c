import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { daysBetween } from '../../../domain/civil-date.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { appointmentsOfDay, type DayAppointment } from '../../../domain/field/day-rounds.ts'
import { urgentSince } from '../../../domain/field/urgent-situations.ts'
import type { DueItem } from '../../../domain/follow-up/due-item.ts'
import { dueBy } from '../../../domain/follow-up/due-items.ts'
import { requestsDue } from '../../../domain/follow-up/requests-due.ts'
import { lastWorkingDay } from '../../../domain/last-working-day.ts'
import type { Situation } from '../../../domain/situation.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { shift as text } from '../../../messages/shift.ts'
import { suivis } from '../../../messages/suivis.ts'
import { typeset } from '../../../messages/typeset.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { showOnMap } from './show-on-map.ts'
import { startStyles } from './start-styles.ts'

/** What the day holds: what is urgent since the last working day, requests to answer, what is at a fixed time. */
@customElement('tn-day-ahead')
export class DayAhead extends LitElement {
  static override styles = [controls, panel, panelPart, startStyles]

  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const since = lastWorkingDay(today)
    const urgent = urgentSince(estate, since)
    const requests = dueBy(requestsDue(estate.request.values()), today).toSorted((a, b) =>
      a.due < b.due ? -1 : 1,
    )
    const fixed = appointmentsOfDay(estate, today)
    return html`
      ${this.#section(
        'urgent',
        text.urgent,
        text.urgentNone(since),
        urgent.map((each) => this.#urgent(each)),
      )}
      ${this.#section(
        'requests',
        text.requests,
        text.requestsNone,
        requests.map((each) => this.#request(each)),
      )}
      ${this.#section(
        'fixed',
        text.fixed,
        text.fixedNone,
        fixed.map((each) => this.#fixed(each)),
      )}
    `
  }

  #section(id: string, title: string, none: string, lines: readonly TemplateResult[]): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${lines.length === 0 ? html`<p class="muted">${none}</p>` : html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
    </section>`
  }

  #urgent({ code, place, when, severity, call }: Situation): TemplateResult {
    const { estate } = this.#parts.value
    const marks = [
      ...(severity === 3 ? [text.severe] : []),
      ...(call && call.confirmed === undefined ? [text.callWaits] : []),
    ]
    return html`<button type="button" class="line" @click=${() => showOnMap(this.#parts.store, place)}>
      <strong>${estate.code.get(code)?.label ?? code}</strong>
      <span class="late"><tn-icon name="warning"></tn-icon> ${marks.join(', ')}</span>
      <span class="detail">${placeName(estate, place)} · ${typeset(format.when(when, settingsOf(estate).timeZone))}</span>
    </button>`
  }

  #request({ id, due }: DueItem): TemplateResult {
    const { estate, today } = this.#parts.value
    const request = estate.request.get(id)!
    const late = daysBetween(due, today)
    const what =
      request.code === undefined ? text.request : (estate.code.get(request.code)?.label ?? request.code)
    const open = (): void =>
      this.#parts.store.look({
        workspace: 'suivis',
        followView: 'requests',
        selection: { kind: 'request', id },
      })
    return html`<button type="button" class="line" @click=${open}>
      <strong>${what}</strong>
      <span class=${late > 0 ? 'late' : ''}>
        ${late > 0 ? html`<tn-icon name="warning"></tn-icon> ${suivis.late(late)}` : suivis.dueToday}
      </span>
      <span class="detail">${placeName(estate, request.place)}${request.note ? html` · ${request.note}` : nothing}</span>
    </button>`
  }

  #fixed({ appointment }: DayAppointment): TemplateResult {
    const { estate } = this.#parts.value
    const { at, minutes, place, stopKind } = appointment
    return html`<button type="button" class="line" @click=${() => showOnMap(this.#parts.store, place)}>
      <strong>${format.clock(at)}</strong><span>${format.minutes(minutes)}</span>
      <span class="detail">${text.fixedKinds[stopKind]} · ${placeName(estate, place)}</span>
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-day-ahead': DayAhead
  }
}
