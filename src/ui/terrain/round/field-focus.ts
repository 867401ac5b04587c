import type { LitElement } from 'lit'
import type { FieldSheet } from '../../../store/field-session.ts'

/** Where the focus goes when a sheet opens over the actions, when it closes, and when the stop under it changes. */
export class FieldFocus {
  #sheet: FieldSheet = 'none'
  #wanted: string | null = null
  #isFirst = true

  constructor(private readonly host: LitElement) {}

  /** Asked once: the next rendering gives the focus to the first of these elements that is there. */
  take(selector: string): void {
    this.#wanted = selector
    this.host.requestUpdate()
  }

  /** Before a rendering. */
  before(sheet: FieldSheet, hasStop: boolean): void {
    if (this.#isFirst) this.#isFirst = false
    else if (sheet !== this.#sheet && sheet !== 'none') this.#wanted = '.foot > *'
    else if (sheet !== this.#sheet) this.#wanted ??= hasStop ? 'tn-stop-actions' : 'tn-round-over'
    else if (!hasStop && this.host.shadowRoot?.activeElement?.localName === 'tn-stop-actions')
      this.#wanted = 'tn-round-over'
    this.#sheet = sheet
  }

  /** After it. */
  after(): void {
    const wanted = this.#wanted
    this.#wanted = null
    if (wanted === null) return
    const found = this.host.renderRoot.querySelector<LitElement>(wanted)
    if (!found) return
    void customElements
      .whenDefined(found.localName)
      .then(() => found.updateComplete)
      .then(() => found.focus())
  }
}
