import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { storage } from '../../messages/storage.ts'
import { Act } from '../../operations/act.ts'
import { believeClock } from '../../operations/device/believe-clock.ts'
import { doubtClock } from '../../operations/device/doubt-clock.ts'
import { Select } from '../../store/select.ts'
import { sameParts } from '../parts/same-parts.ts'
import { cover } from './cover.ts'

const words = storage.clock

/** Asks whether the device's date is right, before anything is erased by it or shown. */
@customElement('tn-clock-doubt')
export class ClockDoubtCover extends LitElement {
  static override styles = [controls, cover]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ name: settingsOf(estate).territory, doubt: session.clockDoubt ?? null }),
    sameParts,
  )
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    const { name, doubt } = this.#parts.value
    if (!doubt) return nothing
    return html`
      <main class="card">
        <h1 tabindex="-1">${words.title}</h1>
        <p class="lead">${name}</p>
        <p>${words.says(doubt)}</p>
        <p>${doubt.says > doubt.seen ? words.ahead : words.behind}</p>
        <div class="offer">
          <button type="button" class="primary" @click=${() => this.#act.run(doubtClock, undefined)}>${words.wrong}</button>
          <button type="button" @click=${() => this.#act.run(believeClock, undefined)}>${words.right}</button>
        </div>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-clock-doubt': ClockDoubtCover
  }
}
