import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { actionRows } from '../../../../styles/action-rows.ts'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { CALENDAR_MARK_TYPES, type CalendarMark } from '../../../domain/calendar-mark.ts'
import { calendar as text } from '../../../messages/calendar.ts'
import { Act } from '../../../operations/act.ts'
import { removeCalendarMark } from '../../../operations/observatory/remove-calendar-mark.ts'
import { setCalendarMark } from '../../../operations/observatory/set-calendar-mark.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'

/** Days marked on the time bar: their list, and the form that adds to it. */
@customElement('tn-calendar-marks')
export class CalendarMarks extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    actionRows,
    css`
      form {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
      }
      input[type='text'],
      select {
        inline-size: 100%;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate }) => estate.calendarMark)

  readonly #add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const of = (name: string): string => String(new FormData(form).get(name) ?? '')
    const before = this.#state.store.read().estate.calendarMark
    await this.#act.run(setCalendarMark, {
      ...{ name: of('name'), from: of('from'), until: of('until') },
      type: of('type') as CalendarMark['type'],
    })
    if (this.#state.store.read().estate.calendarMark !== before) form.reset()
  }

  override render(): TemplateResult {
    const marks = [...this.#state.value.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
    return html`<details>
      <summary>${text.title}${marks.length > 0 ? html` <span class="muted">(${marks.length})</span>` : nothing}</summary>
      <div class="stack">
        <p class="help">${text.help}</p>
        ${marks.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing}
        <ul class="plain">
          ${marks.map((mark) => this.#line(mark))}
        </ul>
        <form @submit=${this.#add}>
          <label for="type">${text.type}</label>
          <select id="type" name="type">
            ${CALENDAR_MARK_TYPES.map((type) => html`<option value=${type}>${text.types[type]}</option>`)}
          </select>
          <label for="name">${text.name}</label>
          <input id="name" name="name" type="text" maxlength="60" />
          <label for="from">${text.from}</label>
          <input id="from" name="from" type="date" />
          <label for="until">${text.until}</label>
          <input id="until" name="until" type="date" />
          <p class="help">${text.source}</p>
          <button type="submit">${text.add}</button>
        </form>
      </div>
    </details>`
  }

  #line(mark: CalendarMark): TemplateResult {
    const name = text.remove(mark.name)
    return html`<li>
      <span>${text.line(mark)} <span class="help">${text.types[mark.type]}</span></span>
      <button
        type="button"
        class="quiet"
        aria-label=${name}
        title=${name}
        @click=${() => void this.#act.run(removeCalendarMark, { id: mark.id })}
      >
        <tn-icon name="remove"></tn-icon>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-calendar-marks': CalendarMarks
  }
}
