import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import type { Sheet } from '../../domain/sheet.ts'
import { breakRank } from '../../domain/week/break-rank.ts'
import { print as text } from '../../messages/print.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { printPage } from '../../operations/print-page.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { isBeside, sheetMap } from './sheet-map.ts'
import { sheetMapStyles } from './sheet-map-styles.ts'
import { sheetsStyles } from './sheets-styles.ts'

/** Number of the stop before which the break is taken; null without one. */
const breakBefore = ({ stops }: Sheet): number | null => {
  const last = stops.at(-1)
  return last ? breakRank(last.rank + 1) + 1 : null
}

/** The printed pages of rounds, as they will come out; they take the place of the screen while there are some. */
@customElement('tn-sheets')
export class Sheets extends LitElement {
  static override styles = [controls, sheetMapStyles, sheetsStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, sheets: session.sheets }), sameParts)
  #shown = false

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('keydown', this.#key)
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#key)
    super.disconnectedCallback()
  }

  protected override updated(): void {
    const shown = this.#state.value.sheets !== null
    this.toggleAttribute('hidden', !shown)
    if (shown && !this.#shown) this.renderRoot.querySelector('h1')?.focus()
    this.#shown = shown
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.#state.value.sheets) this.#close()
  }

  readonly #close = (): void => this.#state.store.look({ sheets: null })

  override render() {
    const { sheets } = this.#state.value
    if (!sheets) return nothing
    return html`
      <header class="bar">
        <h1 tabindex="-1">${text.title(sheets.length)}</h1>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printPage, target: undefined, label: text.print, icon: 'print', look: 'primary' })}
          <button type="button" @click=${this.#close}>
            <tn-icon name="close"></tn-icon><span>${text.close}</span>
          </button>
        </div>
      </header>
      <main>${sheets.map((sheet) => this.#page(sheet))}</main>
    `
  }

  #page(sheet: Sheet) {
    const { fictional } = settingsOf(this.#state.value.estate)
    return html`
      <article class="page ${isBeside(sheet) ? 'beside' : ''}">
        <header>
          <div>
            <h2>${sheet.pair}</h2>
            <p class="lead">${text.day(sheet.day)}, ${text.times(sheet.start, sheet.end)}</p>
          </div>
          <div class="side">
            ${fictional ? html`<p class="fictional">${text.fictional}</p>` : nothing}
            <p>${text.facts(sheet.stops.length, sheet.walkMetres)}</p>
            <p>${sheet.breakMinutes > 0 ? text.pause(sheet.breakMinutes, breakBefore(sheet)) : text.noBreak}</p>
          </div>
        </header>
        <p class="free">${text.free(sheet.unplannedMinutes)}</p>
        ${sheetMap(sheet)}
        ${isBeside(sheet) ? html`<section class="remember"><h3>${text.notes}</h3></section>` : nothing}
        <section class="list">
          <h3>${text.stops}</h3>
          <p>${text.departure(sheet.startPlace)}</p>
          ${sheet.stops.length > 0 ? this.#stops(sheet) : html`<p>${text.noStop}</p>`}
          <p>${text.arrival(sheet.endPlace)}</p>
        </section>
        <section>
          <h3>${text.itinerary}</h3>
          <p class="itinerary">
            ${sheet.itinerary.length > 0 ? text.streets(sheet.itinerary) : text.noItinerary}
          </p>
        </section>
        <footer>
          <span>${text.private}</span><span>${text.attribution}</span>
        </footer>
      </article>
    `
  }

  #stops({ stops }: Sheet) {
    return html`
      <table aria-label=${text.stops}>
        <thead>
          <tr>
            <th scope="col">${text.done}</th>
            <th scope="col" class="number">${text.number}</th>
            <th scope="col">${text.time}</th>
            <th scope="col">${text.place}</th>
            <th scope="col" class="notes">${text.notes}</th>
          </tr>
        </thead>
        <tbody>
          ${stops.map(
            ({ rank, name, arrive, leave, stopKind }) => html`<tr>
              <td><span class="box" role="img" aria-label=${text.done}></span></td>
              <td class="number">${rank + 1}</td>
              <td class="time">${text.times(arrive, leave)}</td>
              <th scope="row">${name}${stopKind === 'passage' ? nothing : html` · ${words.stopKind[stopKind]}`}</th>
              <td class="notes"></td>
            </tr>`,
          )}
        </tbody>
      </table>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-sheets': Sheets
  }
}
